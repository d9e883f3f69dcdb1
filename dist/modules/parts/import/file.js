import { decode } from '../../loading/decode.js';
import { tablesInText } from './flat-text.js';
import { tablesInTree } from './html-tables.js';
import { within, Excess, refusalOf } from './limits.js';
import { tablesInMarkdown } from './markdown.js';
import { recogniseTables } from './recognise.js';
import { refused } from './recognition.js';
import { around, linesIn } from './chapters.js';
import { knownFrom } from './title.js';
import { textOf, elements } from './tree.js';

const zip = [80, 75];
const binary = [208, 207, 17, 224];
const starts = (bytes, mark) => mark.every((byte, index) => bytes[index] === byte);
const refusal = (code, found = "") => ({ refusal: code, found, doubts: [] });
const foreign = /^(?:%(PDF)-|\{\\(rtf))/;
const isText = (bytes) => bytes[0] >= 254 && bytes[1] >= 254 || !bytes.subarray(0, 4096).includes(0);
function archiveOf(bytes) {
  const names = new TextDecoder("latin1").decode(bytes);
  if (names.includes("word/document")) return "docx";
  return names.includes("xl/workbook") ? "xlsx" : void 0;
}
async function recogniseFile(bytes, name, editions, means, wishes = {}) {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (starts(bytes, binary)) return refusal("old-format", ending);
  try {
    within("bytes", bytes.length);
    if (!starts(bytes, zip)) return recogniseText(bytes, ending, editions, means, wishes);
    const kind = archiveOf(bytes) ?? ending;
    if (/^xls/.test(kind)) return fromTables(await means.openXLSX(bytes), [], editions, wishes);
    if (/^doc/.test(kind)) return fromTree(means.parseHTML(await means.openDOCX(bytes)), editions, wishes);
  } catch (error) {
    return error instanceof Excess ? refusalOf(error) : refusal("damaged");
  }
  return refusal("unknown-format", ending);
}
function recogniseText(bytes, ending, editions, means, wishes) {
  const text = decode(bytes);
  if (typeof text !== "string") return refusal(isText(bytes) ? "damaged" : "unknown-format", isText(bytes) ? "" : ending);
  if (!isText(bytes) || foreign.test(text)) return refusal("unknown-format", foreign.exec(text)?.[1]?.toLowerCase() ?? ending);
  if (/<(?:table|html|body|p|div)[\s>]/i.test(text)) return fromTree(means.parseHTML(text), editions, wishes);
  const tables = ending === "md" ? tablesInMarkdown(text, editions) : tablesInText(text, editions);
  const lines = text.split(/\r?\n/);
  return withText(fromTables(tables, lines, editions, wishes), () => lines, editions, wishes);
}
const longest = 500;
function fromTree(tree, editions, wishes) {
  const lines = textOf(tree).split("\n");
  const titles = elements(tree, /^(?:title|h[1-6])$/).map((title) => textOf({ ...title, tag: "" }, { most: longest }));
  const texts = [...titles, ...lines];
  const result = fromTables(tablesInTree(tree), texts, editions, wishes);
  const inside = (edition) => linesIn(tree, edition);
  if (!refused(result) || result.refusal !== "no-table") return withText(result, inside, editions, wishes);
  const flat = fromTables(tablesInText(lines.join("\n"), editions), texts, editions, wishes);
  return refused(flat) && flat.refusal === "no-table" ? result : withText(flat, inside, editions, wishes);
}
function withText(result, lines, editions, { prose = false }) {
  if (refused(result)) return result;
  const edition = editions.find(({ id }) => id === result.json.edition);
  return { ...result, json: { ...result.json, ...around(lines(edition), edition, prose) } };
}
function fromTables(tables, texts, editions, wishes) {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.length < 3 ? row.map(({ text }) => text) : []));
  const title = knownFrom([...texts, ...cells]);
  return recogniseTables(tables, editions, { year: wishes.year ?? title.year, agency: wishes.agency ?? title.agency });
}

export { recogniseFile };
//# sourceMappingURL=file.js.map
