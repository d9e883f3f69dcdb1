/** A parsed page as plain values, from whichever parser: what of it carries tables. */
export interface TreeElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Tree[];
}
/** An element or a text. */
export type Tree = TreeElement | string;
/** The text of a node as it is read, a line for each paragraph; what `leave` names stays out. */
export declare function textOf(node: Tree, leave?: string): string;
/** The elements of a tag that are shown, outermost first; the inside of `within` is not searched. */
export declare function elements(node: Tree, tag: RegExp, within?: string): TreeElement[];
