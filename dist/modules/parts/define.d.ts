/** Registers a tag, unless the page has it already: a script may stand on a page twice. */
export declare function define(tag: string, element: CustomElementConstructor): void;
