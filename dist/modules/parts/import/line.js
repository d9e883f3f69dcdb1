import { isBlank, isNumeric } from './figure-text.js';
import { lastOf } from '../../core/list.js';

const pieces = 3;
function labelled(row, pattern, labels, from = 0) {
  const { cells } = row;
  let strange = false;
  for (let index = 0; index < cells.length; index++) {
    const { text } = cells[index];
    if (isBlank(text)) continue;
    if (isNumeric(text)) {
      if (index > 0) return void 0;
      continue;
    }
    const found = lineAt(cells, index, pattern, labels, from);
    const group = groupCloseness(text, pattern, labels);
    if (found && found.closeness <= (group ?? 3) && sure(found, cells, pattern, strange)) return found;
    if (group !== void 0) continue;
    if (isHeader(text, pattern, labels)) return void 0;
    strange = true;
  }
  return void 0;
}
const sure = ({ closeness, after }, { length }, { width }, strange) => length > after && (closeness < 2 || !strange && length - after === width);
function lineAt(cells, index, pattern, labels, from) {
  let text = "";
  for (let after = index + 1; after <= Math.min(index + pieces, cells.length); after++) {
    const piece = cells[after - 1].text;
    if (after > index + 1 && (isBlank(piece) || isNumeric(piece))) break;
    text += piece;
    const nearest = nearestLines(text, pattern, labels);
    const best = nearest.find(({ line }) => line >= from) ?? nearest[0];
    if (best) return { ...best, text, after: after + besideUnit(cells[after], pattern.lines[best.line], labels) };
  }
  return void 0;
}
function hasWords({ cells }, labels) {
  return cells.some((_, index) => {
    let text = "";
    return cells.slice(index, index + pieces).some((piece) => labels.knows(text += piece.text));
  });
}
function nearestLines(text, { lines }, labels) {
  if (!labels.knows(text)) return [];
  return labels.remember(lines, text, () => {
    const near = lines.flatMap((line, at) => {
      const label = lastOf(line.labels);
      const closeness = label === void 0 ? void 0 : labels.closeness(text, label);
      return closeness === void 0 ? [] : [{ line: at, closeness }];
    });
    const least = Math.min(...near.map(({ closeness }) => closeness));
    return near.filter(({ closeness }) => closeness === least);
  });
}
function besideUnit(cell, { rows }, labels) {
  const unit = lastOf(rows[0] ?? [])?.unit;
  return cell && unit !== void 0 && labels.bare(cell.text) === unit ? 1 : 0;
}
function groupCloseness(text, { groups }, labels) {
  if (!labels.knows(text)) return void 0;
  return labels.remember(groups, text, () => {
    const near = groups.flatMap((label) => labels.closeness(text, label) ?? []);
    return near.length ? Math.min(...near) : void 0;
  });
}
const isHeader = (text, { header, block }, labels) => labels.knows(text) && labels.remember(
  header,
  text,
  () => [block.corner, block.units, ...header.map(({ label }) => label)].some(
    (label) => label !== void 0 && (labels.closeness(text, label) ?? 2) < 2
  )
);
function numbersOf(row, after, { width }, columns) {
  const values = row.cells.slice(after);
  if (values.length === width) return { texts: values.map(({ text }) => text) };
  return merged(row, values, after, width) ?? (columns && row.even ? aligned(values, columns) : void 0);
}
const fewest = 3;
function merged(row, values, after, width) {
  const label = row.cells[after - 1];
  const behind = row.all.filter((cell2) => !label || cell2.start >= label.end);
  const [cell] = behind;
  if (width < fewest || !cell || behind.length > 1 || values.length > 1 || cell.end - cell.start < width) return void 0;
  return isBlank(cell.text) || Number(cell.text) === 0 ? { texts: [...Array(width)].map(() => cell.text), by: "merged" } : void 0;
}
function aligned(values, columns) {
  const under = columns.map(({ start, end }) => values.find((cell) => cell.start === start && cell.end === end));
  const rest = values.filter((cell) => !under.includes(cell));
  if (under.some((cell) => !cell) || rest.some(({ text }) => !isBlank(text))) return void 0;
  return { texts: under.map((cell) => cell.text), by: "aligned" };
}

export { hasWords, isHeader, labelled, numbersOf };
//# sourceMappingURL=line.js.map
