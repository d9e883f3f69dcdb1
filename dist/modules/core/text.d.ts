/** Text without what must not reach a page. */
export declare const clean: (text: string) => string;
/** Prose as its paragraphs: a blank line parts them. */
export declare const paragraphs: (text: string) => string[];
/** The value of a JSON text, or why it has none. */
export declare function parseJSON(text: string): unknown;
