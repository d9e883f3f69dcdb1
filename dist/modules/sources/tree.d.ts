/** An element: what of it carries tables. */
export interface TreeElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Tree[];
}
/** An element or a text. */
export type Tree = TreeElement | string;
/** What stands in a cell for a picture, or a table of its own: something is there, but no text. */
export declare const object = "\uFFFC";
/** The text of a node as it is read, a line for each paragraph. */
export declare function textOf(node: Tree): string;
/**
 * The text of a cell, where a digit may mean another thing than in prose: one that is raised is a note's, one that is struck out is not
 * the number, and a picture is not nothing.
 */
export declare function textOfCell(cell: Tree): string;
/** A table around nothing but one cell, as editors and old pages put them. */
export declare const isWrapper: (table: TreeElement) => boolean;
/** The elements of a tag that are shown, outermost first; the inside of `within` is not searched. */
export declare function elements(node: Tree, tag: RegExp, within?: string): TreeElement[];
