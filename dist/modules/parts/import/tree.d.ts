/** An element: what of it carries tables. */
export interface TreeElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Tree[];
    /** What a style sheet of the page may do to the text in it: change how it looks, or set it apart from what stands beside it. */
    readonly look?: 'doubtful' | 'apart';
}
/** An element or a text. */
export type Tree = TreeElement | string;
/** What stands in a cell for a picture, or a table of its own: something is there, but no text. */
export declare const object = "\uFFFC";
/** Each begins a line of its own. */
export declare const lines: ReadonlySet<string>;
/** Where the text of an element begins and ends in that of the whole. */
export type Extents = Map<Tree, readonly [start: number, end: number]>;
/** The text of a node as it is read, a line for each paragraph; nothing where it is longer than `most`. */
export declare function textOf(node: Tree, { most, extents }?: {
    most?: number;
    extents?: Extents;
}): string;
/** A text as HTML has it: white space is one space. */
export declare const plainSpaces: (text: string) => string;
/** A table around nothing but one cell, as editors and old pages put them. It is found out once, since tables may stand in tables. */
export declare function isWrapper(table: TreeElement): boolean;
/** The option of a list that is shown. */
export declare function chosen(list: TreeElement): TreeElement[];
/** The elements of a tag that are shown, outermost first; the inside of `within` is not searched. */
export declare function elements(node: Tree, tag: RegExp, within?: string): TreeElement[];
