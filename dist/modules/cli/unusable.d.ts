/** Input that nothing can be done with; the message says so to whoever wrote it. */
export declare class Unusable extends Error {
}
/** Says where input is wrong, what belongs there and what stands there. */
export declare const unusable: (place: string, expected: string, found: string) => Unusable;
/** The value, if it is one of those that are known. */
export declare function oneOf<T extends string>(known: readonly T[], value: string, place: string): T;
