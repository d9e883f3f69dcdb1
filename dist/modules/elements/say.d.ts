/** Tells the console, each sentence once, and what it is about. */
export declare function say(sentence: string, ...about: readonly Element[]): void;
