/**
 * Takes rows of a table out of sight. They stay in the page, in a hidden group at the table's end, so that tools which convert its characters
 * reach them. A label that spans several rows spans those that are left, and stands in the first of them: browsers give a hidden row no place in
 * the grid, so that a span that counts it would reach into the rows of the next label.
 *
 * @returns what puts everything back.
 */
export declare function fold(table: HTMLTableElement, folded: ReadonlySet<Element>): () => void;
