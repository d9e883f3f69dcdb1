/**
 * Checks JSON from outside by its shape. zod is larger than all that a page loads of `core/`, and it sees keys that nobody wrote where the
 * page has put something on `Object.prototype`; so shapes (`shapes.ts`) are plain data, generated from the schemas in zod (`schema.ts`).
 */
import { isObject, own } from './json.js';
import { brief } from './problem.js';

/**
 * What a value has to look like, as plain data: the name of a type or of several (`integer|string`), the words that are allowed
 * (`"a"|"b"`), a list of one shape with at least one item, an object of shapes (a key that ends in `?` may be absent), or a function,
 * for a shape that contains itself.
 */
export type Shape = string | readonly [Shape] | { readonly [key: string]: Shape } | (() => Shape);

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
