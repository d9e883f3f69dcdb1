/**
 * A file of any kind that reports are published in → a report. What differs between a browser and a command line comes in as functions:
 * how HTML is parsed and how DOCX and XLSX are opened, so that nobody loads what is not needed.
 */
import type { Edition } from '../../core/form.js';
import { decode } from '../../loading/decode.js';
import { tablesInText } from './flat-text.js';
import { tablesInTree } from './html-tables.js';
import { Excess, refusalOf, within } from './limits.js';
import { tablesInMarkdown } from './markdown.js';
import type { RawTable } from './raw-table.js';
import { recogniseTables, type Known } from './recognise.js';
import { refused, type Recognition, type Refusal, type RefusalCode } from './recognition.js';
import { around, linesIn } from './chapters.js';
import { knownFrom } from './title.js';
import { elements, textOf, type Tree } from './tree.js';

/** What reading files needs from where it runs. */
export interface Means {
  parseHTML(text: string): Tree;
  /** A Word file as HTML. */
  openDOCX(bytes: Uint8Array): Promise<string>;
  openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]>;
}

/** What is known beforehand, and what to take along besides the figures. */
export interface Wishes extends Known {
  /** The prose of the chapters too. */
  readonly prose?: boolean | undefined;
}

/** The start of a ZIP archive, which DOCX and XLSX are, and of the binary files of before 2007. */
const zip = [0x50, 0x4b];
const binary = [0xd0, 0xcf, 0x11, 0xe0];
const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
const refusal = (code: RefusalCode, found = ''): Refusal => ({ refusal: code, found, doubts: [] });

/** Files that begin with text and are none. */
const foreign = /^(?:%(PDF)-|\{\\(rtf))/;

/** No text has such characters, but in UTF-16. */
const isText = (bytes: Uint8Array): boolean => (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe) || !bytes.subarray(0, 4096).includes(0);

/** What an archive is, by the names of the files in it. */
function archiveOf(bytes: Uint8Array): 'docx' | 'xlsx' | undefined {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('word/document')) return 'docx';
  return names.includes('xl/workbook') ? 'xlsx' : undefined;
}

/** Reads a file by its contents; its name tells Markdown from text. */
export async function recogniseFile(
  bytes: Uint8Array,
  name: string,
  editions: readonly Edition[],
  means: Means,
  wishes: Wishes = {},
): Promise<Recognition | Refusal> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (starts(bytes, binary)) return refusal('old-format', ending);
  try {
    within('bytes', bytes.length);
    if (!starts(bytes, zip)) return recogniseText(bytes, ending, editions, means, wishes);
    const kind = archiveOf(bytes) ?? ending;
    if (/^xls/.test(kind)) return fromTables(await means.openXLSX(bytes), [], editions, wishes);
    if (/^doc/.test(kind)) return fromTree(means.parseHTML(await means.openDOCX(bytes)), editions, wishes);
  } catch (error) {
    // What the libraries say is for programmers, and in English.
    return error instanceof Excess ? refusalOf(error) : refusal('damaged');
  }
  return refusal('unknown-format', ending);
}

function recogniseText(bytes: Uint8Array, ending: string, editions: readonly Edition[], means: Means, wishes: Wishes) {
  const text = decode(bytes);
  if (typeof text !== 'string') return refusal(isText(bytes) ? 'damaged' : 'unknown-format', isText(bytes) ? '' : ending);
  if (!isText(bytes) || foreign.test(text)) return refusal('unknown-format', foreign.exec(text)?.[1]?.toLowerCase() ?? ending);
  if (/<(?:table|html|body|p|div)[\s>]/i.test(text)) return fromTree(means.parseHTML(text), editions, wishes);
  const tables = ending === 'md' ? tablesInMarkdown(text, editions) : tablesInText(text, editions);
  const lines = text.split(/\r?\n/);
  return withText(fromTables(tables, lines, editions, wishes), () => lines, editions, wishes);
}

/** Headings may stand in headings; what is longer has no title in it. */
const longest = 500;

/** A page whose tables are none of the form's may have them as lines of text. */
function fromTree(tree: Tree, editions: readonly Edition[], wishes: Wishes): Recognition | Refusal {
  const lines = textOf(tree).split('\n');
  const titles = elements(tree, /^(?:title|h[1-6])$/).map((title) => textOf({ ...title, tag: '' }, { most: longest }));
  const texts = [...titles, ...lines];
  const result = fromTables(tablesInTree(tree), texts, editions, wishes);
  const inside = (edition: Edition) => linesIn(tree, edition);
  if (!refused(result) || result.refusal !== 'no-table') return withText(result, inside, editions, wishes);
  const flat = fromTables(tablesInText(lines.join('\n'), editions), texts, editions, wishes);
  return refused(flat) && flat.refusal === 'no-table' ? result : withText(flat, inside, editions, wishes);
}

/** The report with what stands around its tables. */
function withText(
  result: Recognition | Refusal,
  lines: (edition: Edition) => readonly string[],
  editions: readonly Edition[],
  { prose = false }: Wishes,
): Recognition | Refusal {
  if (refused(result)) return result;
  const edition = editions.find(({ id }) => id === result.json.edition)!;
  return { ...result, json: { ...result.json, ...around(lines(edition), edition, prose) } };
}

/** What is known beforehand goes before what the title says. */
function fromTables(tables: readonly RawTable[], texts: readonly string[], editions: readonly Edition[], wishes: Wishes) {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.length < 3 ? row.map(({ text }) => text) : [])));
  const title = knownFrom([...texts, ...cells]);
  return recogniseTables(tables, editions, { year: wishes.year ?? title.year, agency: wishes.agency ?? title.agency });
}
