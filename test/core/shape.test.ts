import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import * as schema from '../../src/core/schema.js';
import { mismatch, type Shape } from '../../src/core/shape.js';
import { edition as editionShape, envelope as envelopeShape } from '../../src/core/shapes.js';
import { editions, type Edition } from '../../src/index.js';
import { reportFile, reportNames } from '../fixtures.js';
import { file, shapes, shapesOf } from '../tooling/shapes.js';

interface Judge {
  safeParse(value: unknown): { readonly success: boolean };
}

/** Whether the reader's own shape and zod say the same of a value; what they say. */
function verdict(value: unknown, shape: Shape, judge: Judge): boolean {
  const refused = mismatch(value, shape);
  expect(!refused, `${JSON.stringify(value)} ${JSON.stringify(refused)}`).to.equal(judge.safeParse(value).success);
  return !refused;
}

const junk = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1.5, -1, 2 ** 60, '', 'x', '2021'),
  fc.constant([]),
  fc.constant({}),
  fc.constant([{}]),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: unknown, above: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [above];
  return [above, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...above, key]))];
}

/** A copy of a JSON value with one place of it replaced, or, where `by` is undefined, left out. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const inner = replaced(copy[key], rest, by);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

/** A valid value with one or two places spoilt. */
const mutant = (valid: unknown) => {
  const places = placesIn(valid).filter((place) => place.length);
  const change = fc.tuple(fc.constantFrom(...places), fc.option(junk, { nil: undefined }));
  return change.map(([place, by]) => replaced(valid, place, by));
};

const full = {
  $schema: 'report.schema.json',
  year: 2020,
  agency: { name: '某市', code: '1', level: '县级' },
  edition: '2019',
  editions: { requests: '2021' },
  title: '',
  published: '2021-01-20',
  source: 'https://x',
  tables: { requests: { received: [1] } },
  notes: { requests: '注' },
  chapters: { overview: '一' },
  unknown: 1,
};

describe('the shape of an envelope', () => {
  it('is that of every published report', async () => {
    for (const name of reportNames) expect(verdict(await reportFile(name), envelopeShape, schema.envelope)).to.equal(true);
  });

  it('is judged as zod judges it, whatever is put in one place of it', () => {
    fc.assert(
      fc.property(mutant(full), (json) => void verdict(json, envelopeShape, schema.envelope)),
      { numRuns: 3000 },
    );
  });

  it('is judged as zod judges it, for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void verdict(json, envelopeShape, schema.envelope)));
  });
});

/** A line with every property that there is. */
const line = {
  key: 'a',
  label: '甲',
  measure: 'count',
  unit: '件',
  sum: true,
  balance: 'in',
  continues: { last: ['a'], plus: ['b'], minus: ['c'] },
  atMost: 'b',
  prose: ['甲'],
  unlikely: { at: ['乡'], column: 'a' },
} as const;
/** An edition with every property that there is. */
const whole: Edition = {
  id: '2030',
  basis: '',
  from: 2030,
  to: 2031,
  chapters: [{ title: '甲', text: 'a', table: 'a', statesFigures: true }],
  tables: [
    {
      key: 'a',
      title: '甲',
      widths: [1],
      blocks: [
        {
          key: 'a',
          label: '甲',
          corner: '乙',
          print: 'rows',
          numbers: '丙',
          units: '丁',
          columns: [line],
          rows: [{ label: '戊', lines: [line] }],
        },
      ],
    },
  ],
};

describe('the shape of an edition', () => {
  for (const edition of [...editions, whole]) {
    it(`is that of edition ${edition.id}, and judged as zod judges it, whatever is put in one place`, () => {
      expect(verdict(edition, editionShape, schema.edition)).to.equal(true);
      fc.assert(
        fc.property(mutant(edition), (json) => void verdict(json, editionShape, schema.edition)),
        { numRuns: 1000 },
      );
    });
  }
});

describe('the shapes', () => {
  it('are generated from the schemas: npm run shapes writes them anew', async () => {
    expect(await (await fetch(file)).text()).to.equal(await shapes());
  });

  it('have the keys and constraints of a schema', () => {
    const two = z.object({ a: z.int(), b: z.optional(z.union([z.string(), z.record(z.string(), z.unknown())])), c: z.enum(['x', 'y']) });
    expect(shapesOf({ two })).to.include('{ "a": "integer", "b?": "string|object", "c": "\\"x\\"|\\"y\\"" }');
  });

  const inexpressible: { name: string; schema: z.ZodMiniType }[] = [
    { name: 'a text of some length', schema: z.string().check(z.minLength(1)) },
    { name: 'a text of some form', schema: z.string().check(z.regex(/a/)) },
    { name: 'a number of some size', schema: z.number().check(z.gt(0)) },
    { name: 'an integer of some size', schema: z.int().check(z.lte(9)) },
    { name: 'a list that may be empty', schema: z.array(z.string()) },
    { name: 'a list of some length', schema: z.array(z.string()).check(z.minLength(1), z.maxLength(9)) },
    { name: 'one value', schema: z.literal(true) },
    { name: 'null', schema: z.null() },
    { name: 'an object without other keys', schema: z.strictObject({ a: z.string() }) },
    { name: 'one of several objects', schema: z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]) },
    { name: 'an object of texts', schema: z.record(z.string(), z.string()) },
  ];
  for (const { name, schema } of inexpressible) {
    it(`cannot be generated from ${name}`, () => {
      expect(() => shapesOf({ it: z.object({ inner: schema }) })).to.throw('A shape cannot express');
    });
  }
});
