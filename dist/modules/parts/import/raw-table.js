const widest = 200;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const span = (value) => value && value > 0 ? Math.min(Math.trunc(value), widest) : 1;
const spread = (tables) => tables.flatMap((table, index) => spreadTable(table, index));
function spreadTable({ rows }, table) {
  let open = [];
  const placed = rows.map((row) => {
    const taken = (column2) => open.find(({ cell }) => cell.start <= column2 && column2 < cell.end);
    let column = 0;
    const added = [];
    for (const { text, colspan, rowspan } of row) {
      for (let above = taken(column); above; above = taken(column)) column = above.cell.end;
      const cell = { text: text.replace(unseen, ""), start: column, end: column + span(colspan) };
      added.push({ cell, left: span(rowspan) });
      column = cell.end;
    }
    open = [...open, ...added];
    const all = open.map(({ cell }) => cell).sort((a, b) => a.start - b.start);
    open = open.map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0);
    return { cells: added.map(({ cell }) => cell), all };
  });
  const ends = placed.map(({ all }) => Math.max(0, ...all.map(({ end }) => end)));
  const even = ends.length > 3 && ends.every((end) => end === ends[0]);
  return placed.map((row) => ({ ...row, table, even }));
}

export { spread };
//# sourceMappingURL=raw-table.js.map
