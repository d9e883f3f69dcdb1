/** What stands around the tables of a report: the prose of its chapters, and the notes under its tables. */
import type { Chapter, Edition } from '../../core/form.js';
import { tableIn } from '../../core/editions.js';
import { lastOf } from '../../core/list.js';
import type { ReportJSON } from '../../core/write.js';
import { Labels } from './labels.js';
import { elements, isWrapper, object, textOf, type Extents, type Tree, type TreeElement } from './tree.js';

/** A heading is no sentence. */
const longest = 30;
const note = /^\s*(?:备?注|说明)\s*[：:]/;
const point = /^\s*(?:\d{1,2}|[（(]\d{1,2}[）)])[.、．\s]/;

interface Section {
  readonly chapter: Chapter;
  readonly lines: string[];
}

/**
 * The lines of the part of a page that holds all its chapters, since what stands outside is the site's; each innermost table is one line
 * that says so, with the notes in its own rows behind it.
 */
export function linesIn(tree: Tree, edition: Edition): string[] {
  const page = withoutTables(tree);
  const extents: Extents = new Map();
  const text = textOf(page, { extents });
  const [first, last] = ends(text, edition);
  if (!first || !last) return text.split('\n');
  const holds = (node: Tree): node is TreeElement => {
    const [start, end] = extents.get(node) ?? [0, 0];
    return start <= first.start && last.end <= end;
  };
  let part = page;
  for (let inner = [page].find(holds); inner; inner = inner.children.find(holds)) part = inner;
  return text.slice(...extents.get(part)!).split('\n');
}

/** Where the first and the last heading of a chapter stand in a text. */
function ends(text: string, edition: Edition): { readonly start: number; readonly end: number }[] {
  const chapterOf = chaptersOf(edition);
  let at = 0;
  const headings = text.split('\n').flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    return chapterOf(line) ? [{ start, end }] : [];
  });
  return [...headings.slice(0, 1), ...headings.slice(-1)];
}

function withoutTables(node: Tree): Tree {
  if (typeof node === 'string') return node;
  if (node.tag !== 'table' || isWrapper(node) || elements(node, /^table$/, 'table').length)
    return { ...node, children: node.children.map(withoutTables) };
  const rows = elements(node, /^tr$/).map((row) => elements(row, /^t[dh]$/));
  const notes = rows.flatMap((cells) => (cells.length === 1 ? textOf(cells[0]!).trim() : [])).filter((text) => note.test(text));
  return { tag: 'div', attributes: {}, children: [object, ...notes.map((text) => ({ tag: 'p', attributes: {}, children: [text] }))] };
}

/** The notes under the tables and, where it is wanted, the prose of the chapters. */
export function around(lines: readonly string[], edition: Edition, prose: boolean): Pick<ReportJSON, 'notes' | 'chapters'> {
  const notes: Record<string, string> = {};
  const chapters: Record<string, string> = {};
  for (const { chapter, lines: own } of sectionsIn(lines, edition)) {
    const text = paragraphs(chapter.table === undefined ? own : notesIn(own));
    if (chapter.table !== undefined && text) notes[chapter.table] = text;
    if (prose && chapter.text !== undefined && text.length > (chapters[chapter.text]?.length ?? 0)) chapters[chapter.text] = text;
  }
  return { ...(Object.keys(notes).length && { notes }), ...(Object.keys(chapters).length && { chapters }) };
}

/** The notes, and the points that they are divided into. */
function notesIn(lines: readonly string[]): string[] {
  let open = false;
  return lines.filter((line) => {
    if (line.trim()) open = note.test(line) || (open && point.test(line));
    return open;
  });
}

const paragraphs = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line && !line.includes(object))
    .join('\n\n');

function sectionsIn(lines: readonly string[], edition: Edition): Section[] {
  const chapterOf = chaptersOf(edition);
  const sections: Section[] = [];
  for (const line of lines) {
    const chapter = chapterOf(line);
    if (chapter) sections.push({ chapter, lines: [] });
    else lastOf(sections)?.lines.push(line);
  }
  return sections;
}

const numbers = '一二三四五六七八九';
const heading = new RegExp(`^[#*\\s]*([${numbers}])\\s*[、.．]\\s*(\\S.*)$`, 's');

/** Tells of a line which chapter it is the heading of: its number is the same, and so is the word that it begins with. */
function chaptersOf(edition: Edition): (line: string) => Chapter | undefined {
  const { chapters } = edition;
  const labels = new Labels();
  const titles = chapters.map(({ title, table = '' }) => labels.bare(title ?? tableIn(edition, table)?.title ?? ''));
  return (line) => {
    const [, number, rest = ''] = heading.exec(line) ?? [];
    const index = number === undefined ? -1 : numbers.indexOf(number);
    const words = rest.trimEnd();
    if (!chapters[index] || words.length > longest || /[。；，：]/.test(words)) return undefined;
    return labels.bare(words).includes(titles[index]!.slice(0, 2)) ? chapters[index] : undefined;
  };
}
