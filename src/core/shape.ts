/**
 * What JSON from outside has to look like, as plain data: a type's name or several (`integer|string`), words (`"a"|"b"`), a list of one shape, an object
 * of shapes (a key that ends in `?` may be absent), or a shape that contains itself, as a function. zod says the same in `schema.ts`
 * for types and publication; tests hold the two together. A page should not have to load zod, which is larger than everything here
 * and throws where the page has touched `Object.prototype`.
 */
import { isObject, own } from './own.js';
import { brief } from './problem.js';
import type { Edition, Envelope } from './schema.js';

export type Shape = string | readonly [Shape] | { readonly [key: string]: Shape } | (() => Shape);

type Optional<T> = { [K in keyof T as undefined extends T[K] ? `${K & string}?` : K]-?: Shape };

/** The envelope of report JSON: everything but what is inside the tables. */
export const envelope = {
  'year?': 'integer|string',
  'agency?': 'string|object',
  'edition?': 'string',
  'editions?': 'object',
  'title?': 'string',
  'published?': 'string',
  'source?': 'string',
  tables: 'object',
  'notes?': 'object',
  'chapters?': 'object',
  '$schema?': 'string',
} satisfies Optional<Envelope>;

const line = (): Shape => ({
  'key?': 'string',
  label: 'string',
  'lines?': [line],
  'measure?': 'string',
  'unit?': 'string',
  'sum?': 'boolean',
  'balance?': 'string',
});

/** An edition of the form. */
export const edition = {
  id: 'string',
  basis: 'string',
  from: 'integer',
  'to?': 'integer',
  chapters: [{ 'title?': 'string', 'text?': 'string', 'table?': 'string' }],
  tables: [
    {
      key: 'string',
      title: 'string',
      widths: ['number'],
      blocks: [
        {
          key: 'string',
          'label?': 'string',
          'corner?': 'string',
          'print?': '"rows"|"across"|"listed"',
          'numbers?': 'string',
          'units?': 'string',
          columns: [line],
          rows: [line],
        },
      ],
    },
  ],
} satisfies Optional<Edition>;

/** Where a value is not of its shape: what stands there, and what belongs there. */
export interface Mismatch {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** The first place where a value is not of its shape. */
export function mismatch(value: unknown, shape: Shape, place = ''): Mismatch | undefined {
  if (typeof shape === 'function') return mismatch(value, shape(), place);
  if (typeof shape === 'string') return shape.split('|').some((type) => is(value, type)) ? undefined : wrong(value, shape, place);
  if (isList(shape))
    return Array.isArray(value) && value.length
      ? first(value, (item, index) => mismatch(item, shape[0], `${place}.${index}`))
      : wrong(value, 'array', place);
  if (!isObject(value)) return wrong(value, 'object', place);
  return first(Object.keys(shape), (name) => {
    const key = name.replace('?', '');
    const inner = own(value, key);
    return inner === undefined && key !== name ? undefined : mismatch(inner, shape[name]!, place ? `${place}.${key}` : key);
  });
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const is = (value: unknown, type: string): boolean => {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'object') return isObject(value);
  return typeof value === type || (typeof value === 'string' && JSON.stringify(value) === type);
};

const wrong = (value: unknown, expected: string, place: string): Mismatch => ({
  place,
  found: brief(value),
  expected: expected.replace(/\|/g, ' | '),
});

function first<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (let index = 0; index < items.length; index++) {
    const result = find(items[index]!, index);
    if (result) return result;
  }
  return undefined;
}
