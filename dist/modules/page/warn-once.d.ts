/** Tells the console, each sentence once, and what it is about. */
export declare function warnOnce(sentence: string, ...about: readonly Element[]): void;
