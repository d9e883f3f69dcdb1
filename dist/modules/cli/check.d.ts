/** Checks every file by itself, and against the year before where that file is given too. */
export declare function check(options: readonly string[]): number;
