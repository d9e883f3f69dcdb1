/** The last entry of a list: `Array.prototype.at` is younger than the oldest browsers that show our tables. */
export declare const lastOf: <T>(list: readonly T[]) => T | undefined;
