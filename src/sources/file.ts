/**
 * A file of any kind that reports are published in → a report. What differs between a browser and a command line comes in as functions:
 * how HTML is parsed and how DOCX and XLSX are opened, so that nobody loads what is not needed.
 */
import type { Edition } from '../core/form.js';
import { decode } from './decode.js';
import { tablesInText } from './flat-text.js';
import { tablesInTree } from './html-tables.js';
import { tablesInMarkdown } from './markdown.js';
import type { RawTable } from './raw-table.js';
import { recogniseTables, type Known } from './recognise.js';
import type { Recognition, Refusal, RefusalCode } from '../core/recognition.js';
import { knownFrom } from './title.js';
import { elements, textOf, type Tree } from './tree.js';

/** What reading files needs from where it runs. */
export interface Means {
  parseHTML(text: string): Tree;
  /** A Word file as HTML. */
  openDOCX(bytes: Uint8Array): Promise<string>;
  openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]>;
}

/** The start of a ZIP archive, which DOCX and XLSX are, and of the binary files of before 2007. */
const zip = [0x50, 0x4b];
const binary = [0xd0, 0xcf, 0x11, 0xe0];
const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
const refusal = (code: RefusalCode, found = ''): Refusal => ({ refusal: code, found, doubts: [] });

/** Reads a file by its contents; its name tells a Word file from an Excel file and Markdown from text. */
export async function recogniseFile(
  bytes: Uint8Array,
  name: string,
  editions: readonly Edition[],
  means: Means,
  known: Known = {},
): Promise<Recognition | Refusal> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (starts(bytes, binary)) return refusal('old-format', ending);
  try {
    if (!starts(bytes, zip)) return recogniseText(bytes, ending, editions, means, known);
    if (/^xls/.test(ending)) return fromTables(await means.openXLSX(bytes), [], editions, known);
    if (/^doc/.test(ending)) return fromTree(means.parseHTML(await means.openDOCX(bytes)), editions, known);
  } catch {
    // What the libraries say is for programmers, and in English.
    return refusal('damaged');
  }
  return refusal('unknown-format', ending);
}

function recogniseText(bytes: Uint8Array, ending: string, editions: readonly Edition[], means: Means, known: Known) {
  const text = decode(bytes);
  if (typeof text !== 'string') return refusal('damaged');
  if (/<(?:table|html|body|p|div)[\s>]/i.test(text)) return fromTree(means.parseHTML(text), editions, known);
  const tables = ending === 'md' ? tablesInMarkdown(text, editions) : tablesInText(text, editions);
  return fromTables(tables, text.split('\n'), editions, known);
}

/** A page whose tables are none of the form's may have them as lines of text. */
function fromTree(tree: Tree, editions: readonly Edition[], known: Known): Recognition | Refusal {
  const lines = textOf(tree).split('\n');
  const texts = [...elements(tree, /^(?:title|h[1-6])$/).map((title) => textOf({ ...title, tag: '' })), ...lines];
  const result = fromTables(tablesInTree(tree), texts, editions, known);
  if (!('refusal' in result) || result.refusal !== 'no-table') return result;
  const flat = fromTables(tablesInText(lines.join('\n'), editions), texts, editions, known);
  return 'refusal' in flat && flat.refusal === 'no-table' ? result : flat;
}

/** What is known beforehand goes before what the title says. */
function fromTables(tables: readonly RawTable[], texts: readonly string[], editions: readonly Edition[], known: Known) {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.length < 3 ? row.map(({ text }) => text) : [])));
  const title = knownFrom([...texts, ...cells]);
  return recogniseTables(tables, editions, { year: known.year ?? title.year, agency: known.agency ?? title.agency });
}
