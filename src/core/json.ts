/** JSON objects as they come. Only their own keys are read: a page may have put anything on `Object.prototype`. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a key is the object's own. */
export const has = (object: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(object, key);

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object's own value under a key. */
export const own = (object: Json, key: string): unknown => (has(object, key) ? object[key] : undefined);

/** The object's own text under a key; anything else is none. */
export function ownText(object: Json, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}

/** A copy of an object that has nothing but its own: `Object.prototype` may be anyone's. */
export const bare = <T extends object>(object: T): T => Object.assign(Object.create(null) as T, object);
