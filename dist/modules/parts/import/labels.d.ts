/** How near a text is to a label: to the letter (0), by a known variant (1), without its number (2), without what is in brackets (3). */
export type Closeness = 0 | 1 | 2 | 3;
/**
 * Reads labels; remembers the ones it has seen. A text is not compared with one label after the other: the few that it may be near to are
 * found by their letters, so that words that nobody knows cost next to nothing.
 */
export declare class Labels {
    #private;
    /** @param labels - What texts are compared with; another label is taken in when it is first asked for. */
    constructor(labels?: Iterable<string>);
    /** What was found out about a text and some labels, once. */
    remember<T>(labels: object, text: string, find: () => T): T;
    /** How many texts it remembers. */
    get size(): number;
    /** Letters and digits alone, in simplified characters; what is copied from a PDF may be radicals that look like them. */
    bare(text: string): string;
    /** Whether a text is near to any label. */
    knows(text: string): boolean;
    /** How near a text is to a label; `undefined` where it is another. */
    closeness(text: string, label: string): Closeness | undefined;
}
