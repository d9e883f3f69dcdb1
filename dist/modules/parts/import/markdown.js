import { tablesInText } from './flat-text.js';

const bar = "\uE002";
const isRow = (line) => line.includes("|");
function tablesInMarkdown(text, editions) {
  const tables = [];
  let open;
  for (const line of text.replace(/\\\|/g, bar).split(/\r?\n/)) {
    if (!isRow(line)) open = void 0;
    else if (!/^[\s|:-]+$/.test(line) || !line.includes("-")) {
      if (!open) tables.push(open = []);
      open.push(cellsOf(line));
    }
  }
  return tables.length ? tables.map((rows) => ({ rows })) : tablesInText(text, editions);
}
const cellsOf = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((text) => ({ text: plain(text) }));
const plain = (text) => text.replace(/<br ?\/?>/g, "\n").replace(/(\*\*|__)(.+?)\1/g, "$2").replace(/\\(.)/g, "$1").split(bar).join("|");

export { tablesInMarkdown };
//# sourceMappingURL=markdown.js.map
