/**
 * What a value has to look like, as plain data: the name of a type or of several (`integer|string`), the words that are allowed
 * (`"a"|"b"`), a list of one shape with at least one item, an object of shapes (a key that ends in `?` may be absent), or a function,
 * for a shape that contains itself.
 */
export type Shape = string | readonly [Shape] | {
    readonly [key: string]: Shape;
} | (() => Shape);
/** Where a value is not of its shape: what stands there, and what belongs there. */
export interface Mismatch {
    readonly place: string;
    readonly found: string;
    readonly expected: string;
}
/** The first place where a value is not of its shape. */
export declare function mismatch(value: unknown, shape: Shape, place?: string): Mismatch | undefined;
