/**
 * Writes on a tag what a program has set as a property, before the tag is drawn: parts go by what stands on it. Boolean attributes have
 * no value; an empty text is no attribute.
 */
export declare function reflect(element: Element, attribute: string, value: string | boolean | null): void;
