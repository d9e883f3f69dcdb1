/** Markup as plain values: written down once, printed as HTML text or built as DOM, so that the two cannot differ. */
export interface Markup {
    readonly tag: string;
    readonly attributes: Attributes;
    readonly children: readonly (Markup | string)[];
}
/** One without a value is not written. */
type Attributes = Readonly<Record<string, string | number | false | undefined>>;
/** One element. */
export declare const h: (tag: string, attributes: Attributes, ...children: readonly (Markup | string)[]) => Markup;
/** The markup as HTML text, exactly as a browser would write the elements that `toDOM` builds. */
export declare function toText(node: Markup | string): string;
/** The markup as elements of a document. */
export declare function toDOM(node: Markup, document: Document): HTMLElement;
export {};
