/** Whether the parser is past a node, so that it has all its children. */
export declare function isParsed(node: Node): boolean;
/**
 * Calls back when the parser is past an element that is still connected then, at once where it is already. What the parser has written
 * is looked at before each frame, so that nobody sees the page without what the element makes of it.
 */
export declare function whenParsed(element: Element, then: () => void): void;
