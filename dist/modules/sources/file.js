import { decode } from './decode.js';
import { tablesInText } from './flat-text.js';
import { tablesInTree } from './html-tables.js';
import { tablesInMarkdown } from './markdown.js';
import { recogniseTables } from './recognise.js';
import { knownFrom } from './title.js';
import { textOf, elements } from './tree.js';

const zip = [80, 75];
const binary = [208, 207, 17, 224];
const starts = (bytes, mark) => mark.every((byte, index) => bytes[index] === byte);
const refusal = (code, found = "") => ({ refusal: code, found, doubts: [] });
async function recogniseFile(bytes, name, editions, means, known = {}) {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (starts(bytes, binary)) return refusal("old-format", ending);
  try {
    if (!starts(bytes, zip)) return recogniseText(bytes, ending, editions, means, known);
    if (/^xls/.test(ending)) return fromTables(await means.openXLSX(bytes), [], editions, known);
    if (/^doc/.test(ending)) return fromTree(means.parseHTML(await means.openDOCX(bytes)), editions, known);
  } catch (error) {
    return refusal("damaged", error.message);
  }
  return refusal("unknown-format", ending);
}
function recogniseText(bytes, ending, editions, means, known) {
  const text = decode(bytes);
  if (typeof text !== "string") return refusal("damaged");
  if (/<(?:table|html|body|p|div)[\s>]/i.test(text)) return fromTree(means.parseHTML(text), editions, known);
  const tables = ending === "md" ? tablesInMarkdown(text, editions) : tablesInText(text, editions);
  return fromTables(tables, text.split("\n"), editions, known);
}
function fromTree(tree, editions, known) {
  const lines = textOf(tree).split("\n");
  const texts = [...elements(tree, /^(?:title|h[1-6])$/).map((title) => textOf({ ...title, tag: "" })), ...lines];
  const result = fromTables(tablesInTree(tree), texts, editions, known);
  if (!("refusal" in result) || result.refusal !== "no-table") return result;
  const flat = fromTables(tablesInText(lines.join("\n"), editions), texts, editions, known);
  return "refusal" in flat && flat.refusal === "no-table" ? result : flat;
}
function fromTables(tables, texts, editions, known) {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.length < 3 ? row.map(({ text }) => text) : []));
  const title = knownFrom([...texts, ...cells]);
  return recogniseTables(tables, editions, { year: known.year ?? title.year, agency: known.agency ?? title.agency });
}

export { recogniseFile };
//# sourceMappingURL=file.js.map
