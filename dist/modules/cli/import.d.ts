/**
 * `disclosure import`: reads a published report from a file and prints its JSON; what was repaired and what is doubtful goes to
 * standard error. Exit 0: every figure is sure, 1: some are doubtful, 2: refused.
 */
export declare function importReport(options: readonly string[]): Promise<number>;
