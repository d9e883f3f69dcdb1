import type { Edition } from '../../core/form.js';
import { tablesInText } from './flat-text.js';
import type { RawTable } from './raw-table.js';

/** Stands for a bar that is no border; not every browser that imports can look behind one. */
const bar = '\ue002';

const isRow = (line: string) => line.includes('|');

/** The pipe tables of a Markdown text; without one, it is read as plain text. */
export function tablesInMarkdown(text: string, editions: readonly Edition[]): RawTable[] {
  const tables: { text: string }[][][] = [];
  let open: { text: string }[][] | undefined;
  for (const line of text.replace(/\\\|/g, bar).split(/\r?\n/)) {
    if (!isRow(line)) open = undefined;
    else if (!/^[\s|:-]+$/.test(line) || !line.includes('-')) {
      if (!open) tables.push((open = []));
      open.push(cellsOf(line));
    }
  }
  return tables.length ? tables.map((rows) => ({ rows })) : tablesInText(text, editions);
}

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((text) => ({ text: plain(text) }));

const plain = (text: string) =>
  text
    .replace(/<br ?\/?>/g, '\n')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/\\(.)/g, '$1')
    .split(bar)
    .join('|');
