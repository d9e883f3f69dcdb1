/**
 * Takes rows of a table out of sight. They stay in the page, in a hidden group at the table's end, so that tools which convert its characters
 * reach them. A label that spans several rows spans those that are left, and stands in the first of them: browsers give a hidden row no place in
 * the grid, so that a span that counts it would reach into the rows of the next label.
 *
 * @returns what puts everything back.
 */
export function fold(table: HTMLTableElement, folded: ReadonlySet<Element>): () => void {
  const steps: (() => void)[] = [];
  const store = table.ownerDocument.createElement('tbody');
  store.hidden = true;
  for (const body of table.tBodies) {
    const rows = [...body.rows];
    // From the last to the first, so that outer labels come to stand before inner ones.
    for (const [index, row] of [...rows.entries()].reverse()) {
      for (const label of [...row.cells].reverse()) {
        const left = rows.slice(index, index + label.rowSpan).filter((other) => !folded.has(other));
        if (left.length && left.length < label.rowSpan) steps.push(shrink(label, left));
      }
    }
    for (const row of rows.reverse()) if (folded.has(row)) steps.push(move(row, store, store.firstChild));
  }
  table.append(store);
  return () => {
    for (const step of steps.reverse()) step();
    store.remove();
  };
}

/** Has a label span the rows that are left of those that it spanned; what takes that back. */
function shrink(label: HTMLTableCellElement, [first, ...others]: HTMLTableRowElement[]): () => void {
  const { rowSpan } = label;
  const back = first === label.parentElement ? undefined : move(label, first!, first!.firstChild);
  label.rowSpan = 1 + others.length;
  return () => {
    label.rowSpan = rowSpan;
    back?.();
  };
}

/** Moves a node before another; what moves it back. */
function move(node: ChildNode, into: Node, before: Node | null): () => void {
  const { parentNode, nextSibling } = node;
  into.insertBefore(node, before);
  return () => void parentNode!.insertBefore(node, nextSibling);
}
