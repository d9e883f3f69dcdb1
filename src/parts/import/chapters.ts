/** What stands around the tables of a report: the prose of its chapters, and the notes under its tables. */
import type { Chapter, Edition } from '../../core/form.js';
import { tableIn } from '../../core/editions.js';
import { lastOf } from '../../core/list.js';
import type { ReportJSON } from '../../core/write.js';
import { Labels } from './labels.js';
import { elements, isWrapper, object, textOf, type Tree } from './tree.js';

/** A heading is no sentence. */
const longest = 30;
const note = /^\s*(?:备?注|说明)\s*[：:]/;
const point = /^\s*(?:\d{1,2}|[（(]\d{1,2}[）)])[.、．\s]/;

interface Section {
  readonly chapter: Chapter;
  readonly lines: string[];
}

/** The lines of a page, each innermost table as one that says so, with the notes in its own rows behind it. */
export function linesIn(tree: Tree): string[] {
  return textOf(withoutTables(tree)).split('\n');
}

function withoutTables(node: Tree): Tree {
  if (typeof node === 'string') return node;
  if (node.tag !== 'table' || isWrapper(node) || elements(node, /^table$/).length)
    return { ...node, children: node.children.map(withoutTables) };
  const rows = elements(node, /^tr$/).map((row) => elements(row, /^t[dh]$/));
  const notes = rows.flatMap((cells) => (cells.length === 1 ? textOf(cells[0]!).trim() : [])).filter((text) => note.test(text));
  return { tag: 'div', attributes: {}, children: [object, ...notes.map((text) => ({ tag: 'p', attributes: {}, children: [text] }))] };
}

/** The part of a page that holds all its chapters: what stands outside is the site's. */
export function article(tree: Tree, edition: Edition): Tree {
  const count = (node: Tree) => (typeof node === 'string' ? 0 : sectionsIn(linesIn(node), edition).length);
  const all = count(tree);
  const inner = (node: Tree): Tree => {
    const whole = typeof node === 'string' || !all ? undefined : node.children.find((child) => count(child) === all);
    return whole === undefined ? node : inner(whole);
  };
  return inner(tree);
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
  const labels = new Labels();
  const titles = edition.chapters.map(({ title, table = '' }) => labels.bare(title ?? tableIn(edition, table)?.title ?? ''));
  const sections: Section[] = [];
  for (const line of lines) {
    const chapter = edition.chapters[titles.findIndex((title, index) => isHeading(line, index, title, labels))];
    if (chapter) sections.push({ chapter, lines: [] });
    else lastOf(sections)?.lines.push(line);
  }
  return sections;
}

/** Whether a line is the heading of a chapter: its number is the same, and so is the word that it begins with. */
function isHeading(line: string, index: number, title: string, labels: Labels): boolean {
  const [number, rest] = line
    .replace(/^[#*\s]+/, '')
    .trim()
    .split(/\s*[、.．]\s*(.*)/s);
  if (number !== '一二三四五六七八九'[index] || !rest || rest.length > longest || /[。；，：]/.test(rest)) return false;
  return labels.bare(rest).includes(title.slice(0, 2));
}
