import { expect } from 'chai';
import fc from 'fast-check';
import * as schema from '../../src/core/schema.js';
import { edition as editionShape, envelope as envelopeShape, mismatch, type Shape } from '../../src/core/shape.js';
import { editions } from '../../src/index.js';
import { reportFile, reportNames } from '../fixtures.js';

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

  it('has the fields that the schema has, and no others', () => {
    const names = (shape: object) => Object.keys(shape).map((name) => name.replace('?', ''));
    expect(names(envelopeShape)).to.have.members(Object.keys(schema.envelope.def.shape));
    expect(names(editionShape)).to.have.members(Object.keys(schema.edition.def.shape));
  });
});

describe('the shape of an edition', () => {
  for (const edition of editions) {
    it(`is that of edition ${edition.id}, and judged as zod judges it, whatever is put in one place`, () => {
      expect(verdict(edition, editionShape, schema.edition)).to.equal(true);
      fc.assert(
        fc.property(mutant(edition), (json) => void verdict(json, editionShape, schema.edition)),
        { numRuns: 1000 },
      );
    });
  }
});
