/** Registers a tag, unless the page has it already: a script may stand on a page twice. */
export declare function define(tag: string, element: CustomElementConstructor): void;
/** Keeps the requests of tags that come before the report that they are in. */
export declare const listen: () => void;
