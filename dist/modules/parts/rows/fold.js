function fold(table, folded) {
  const steps = [];
  const store = table.ownerDocument.createElement("tbody");
  store.hidden = true;
  for (const body of table.tBodies) {
    const rows = [...body.rows];
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
function shrink(label, [first, ...others]) {
  const { rowSpan } = label;
  const back = first === label.parentElement ? void 0 : move(label, first, first.firstChild);
  label.rowSpan = 1 + others.length;
  return () => {
    label.rowSpan = rowSpan;
    back?.();
  };
}
function move(node, into, before) {
  const { parentNode, nextSibling } = node;
  into.insertBefore(node, before);
  return () => void parentNode.insertBefore(node, nextSibling);
}

export { fold };
//# sourceMappingURL=fold.js.map
