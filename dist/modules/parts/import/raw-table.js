import { within } from './limits.js';

const widest = 200;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const span = (value) => value && value > 0 ? Math.min(Math.trunc(value), widest) : 1;
function spread(tables) {
  let count = 0;
  return tables.flatMap(({ rows }, table) => {
    const placed = [];
    let open = [];
    for (const row of rows) {
      const cells = place(row, open);
      const all = [...open, ...cells].sort((a, b) => a.cell.start - b.cell.start);
      if (all.length > 1) within("cells", count += all.length);
      placed.push({ cells: cells.map(({ cell }) => cell), all: all.map(({ cell }) => cell) });
      open = all.flatMap(({ cell, left }) => left > 1 ? { cell, left: left - 1 } : []);
    }
    const ends = placed.map(({ all }) => all.reduce((most, { end }) => Math.max(most, end), 0));
    const even = ends.length > 3 && ends.every((end) => end === ends[0]);
    return placed.map((row) => ({ ...row, table, even }));
  });
}
function place(row, above) {
  let [column, next] = [0, 0];
  return row.map(({ text, colspan, rowspan }) => {
    for (; above[next] && above[next].cell.start <= column; next++) column = Math.max(column, above[next].cell.end);
    const cell = { text: text.replace(unseen, ""), start: column, end: column + span(colspan) };
    column = cell.end;
    return { cell, left: span(rowspan) };
  });
}

export { spread };
//# sourceMappingURL=raw-table.js.map
