/** JSON objects as they come. Only their own keys are read: a page may have put anything on `Object.prototype`. */
export type Json = Readonly<Record<string, unknown>>;
/** Whether a key is the object's own. */
export declare const has: (object: object, key: PropertyKey) => boolean;
export declare const isObject: (value: unknown) => value is Json;
/** The object's own value under a key. */
export declare const own: (object: Json, key: string) => unknown;
/** The object's own text under a key; anything else is none. */
export declare function ownText(object: Json, key: string): string;
/** A copy of an object that has nothing but its own: `Object.prototype` may be anyone's. */
export declare const bare: <T extends object>(object: T) => T;
