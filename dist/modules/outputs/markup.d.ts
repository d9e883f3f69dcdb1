/** Markup as plain values: written down once, printed as HTML text or built as DOM, so that the two cannot differ. */
export interface Markup {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly (Markup | string)[];
}
/** One element; attributes without a value are left out. */
export declare function h(tag: string, attributes?: Readonly<Record<string, string | number | false | undefined>>, ...children: readonly (Markup | string)[]): Markup;
/** The markup as HTML text, exactly as a browser would write the elements that `toDOM` builds. */
export declare function toText(node: Markup | string): string;
/** The markup as elements of a document. */
export declare function toDOM(node: Markup, document: Document): HTMLElement;
