import { lastOf } from '../../core/list.js';
import { isBlank, isFigure } from './figure-text.js';
import { Labels } from './labels.js';
import { patternsOf } from './pattern.js';
import { spacedRows } from './spaced-text.js';

function tablesInText(text, editions) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const behindTab = lines.filter((line) => /^\t[^\t]*$/.test(line)).length;
  const between = lines.filter((line) => /\S ?\t|\t\t/.test(line)).length;
  if (behindTab > between) return tabbed(lines);
  if (between) return separated(lines);
  const names = namesOf(editions);
  const spaced = spacedRows(lines, names);
  return spaced ? spaced.map((row) => table([row.map((cell) => ({ text: cell }))])) : bare(lines, names);
}
const table = (rows) => ({ rows, text: true });
function tabbed(lines) {
  const rows = [];
  let open;
  for (const line of lines) {
    const cell = { text: line.slice(1) };
    if (line.startsWith("	")) {
      if (open) open.push(cell);
      else rows.push(open = [cell]);
    } else if (!line.trim()) open = void 0;
    else if (open) lastOf(open).text += line;
    else rows.push([{ text: line }]);
  }
  return rows.map((row) => table([row]));
}
function separated(lines) {
  const tables = [];
  let open;
  for (const line of lines) {
    const row = line.split("	").map((text) => ({ text }));
    if (row.length < 2) {
      open = void 0;
      tables.push([row]);
    } else if (open) open.push(row);
    else tables.push(open = [row]);
  }
  return tables.map(table);
}
function namesOf(editions) {
  const words = patternsOf(editions).flatMap((pattern) => pattern.lines.flatMap((line) => lastOf(line.labels) ?? []));
  const labels = new Labels(words);
  return (text) => labels.knows(text) && words.some((word) => (labels.closeness(text, word) ?? 2) < 2);
}
function bare(lines, names) {
  const rows = [];
  let open;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const cell = { text: line.trim() };
    const figure = isFigure(line);
    if (figure && open) open.push(cell);
    else rows.push(open = [cell]);
    if (!figure && !names(line)) open = void 0;
  }
  return rows.map((row) => table([row]));
}

export { tablesInText };
//# sourceMappingURL=flat-text.js.map
