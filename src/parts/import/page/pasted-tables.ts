/**
 * Tables that stand in the page as they were pasted from Word. Inside a tag of ours they are its report; elsewhere, where the page wants
 * it, each that is recognised becomes a tag. A table goes only when the proper one is there, and stays where not all of it is sure.
 */
import { describeRecognition, type ImportWords } from '../describe.js';
import type { Edition } from '../../../core/form.js';
import { lastOf } from '../../../core/list.js';
import { fail, type Translation } from '../../../core/problem.js';
import { refused, type Refusal } from '../recognition.js';
import { localeOf } from '../../../core/words.js';
import { knownAbout } from '../known-around.js';
import { isLaidOut } from './rendered-table.js';
import { childSource } from '../../../elements/child-source.js';
import { isEdited, type Area } from '../../../page/areas.js';
import { tagAround } from '../../../page/ours.js';
import { findAll } from '../../../page/unclobbered.js';
import { languageOf } from '../../../elements/language.js';
import { recognise, recogniseSurely } from './verification.js';

/** A tag of ours as it is seen from here: its class is in another file of the page. */
export interface Tag extends HTMLElement {
  report: unknown;
  readonly src: string;
  readonly section?: string;
  readonly year: number | undefined;
  readonly agency: string;
  readonly provides: boolean;
  readonly editions: readonly Edition[];
}

/** The languages to give reasons in; the first is the one when nothing is said. */
export type Languages = readonly [ImportWords, ...ImportWords[]];

/** What our own tags paint. */
const painted = 'table.disclosure-table';

/** Each tag or table with the text that was read from it, so that nothing is read twice. */
const done = new WeakMap<Element, string>();
/** What was given to each tag. */
const given = new WeakMap<Tag, unknown>();
/** The tables that wait for the proper one. */
const leaving = new WeakSet<Element>();

/** Reads the tables below `root` that no tag of ours has painted; those outside of our tags only in the `loose` area. */
export function readPasted(root: Document | Element, words: Languages, loose: Area): void {
  const inside = new Map<Tag, HTMLTableElement[]>();
  for (const table of findAll(root, 'table') as NodeListOf<HTMLTableElement>) {
    const tag = tagAround(table) as Tag | undefined;
    if (leaving.has(table) || isEdited(table) || (tag && table.matches(painted))) continue;
    if (tag) inside.set(tag, [...(inside.get(tag) ?? []), table]);
    else if (loose(table) && isNew(table, [table])) readLoose(table, words);
  }
  for (const [tag, tables] of inside) if (isOpen(tag) && isNew(tag, tables)) readInside(tag, outermost(tables), words);
}

/** Whether nothing that goes before a table gives the tag its report. */
const isOpen = (tag: Tag): boolean =>
  !tag.src && childSource(tag)?.kind !== 'text' && (tag.report === undefined || tag.report === null || tag.report === given.get(tag));

function isNew(element: Element, tables: readonly Element[]): boolean {
  const text = tables.map(({ textContent }) => textContent).join('\n');
  if (done.get(element) === text) return false;
  done.set(element, text);
  return true;
}

const outermost = (tables: readonly HTMLTableElement[]) =>
  tables.filter((table) => !tables.some((other) => other !== table && other.contains(table)));

/** Tables in tables are how old pages are laid out: only an innermost one goes. */
function readLoose(table: HTMLTableElement, words: Languages): void {
  if (table.querySelector('table')) return;
  if (!isLaidOut(table)) return whenLaidOut([table], () => readLoose(table, words));
  const { editions } = table.ownerDocument.createElement('disclosure-table') as Tag;
  const result = recogniseSurely([table], editions, knownAbout(table));
  if (!refused(result)) put(table, Object.keys(result.json.tables), result.json);
  else if (isOtherwise(result)) console.warn(localeOf(languageOf(table) ?? '', reasons(result, words)).text, table);
}

/** Other tables of a page are nobody's report; one that would be, but for how it looks, is said to whom the page belongs. */
const isOtherwise = ({ refusal, doubts }: Refusal): boolean =>
  refusal === 'not-as-shown' || doubts.some(({ code }) => code === 'appearance');

const awaited = new WeakSet<Element>();

/** What nobody sees cannot be judged: its tables wait until all of them are laid out. */
function whenLaidOut(tables: readonly Element[], read: () => void): void {
  if (tables.some((table) => awaited.has(table))) return;
  const observer = new ResizeObserver(() => {
    const left = tables.filter((table) => table.isConnected && !leaving.has(table));
    if (left.length === tables.length && !tables.every(isLaidOut)) return;
    observer.disconnect();
    tables.forEach((table) => awaited.delete(table));
    // What changes the page while it is measured is an error to the browser.
    if (left.length === tables.length) setTimeout(read);
  });
  for (const table of tables) {
    awaited.add(table);
    observer.observe(table);
  }
}

function readInside(tag: Tag, tables: readonly HTMLTableElement[], words: Languages): void {
  if (!tables.every(isLaidOut)) {
    // A tag that shows a report hides what the page puts into it.
    give(tag, undefined);
    return whenLaidOut(tables, () => readInside(tag, tables, words));
  }
  const { editions } = tag;
  const about = knownAbout(tables[0]!);
  const known = { year: tag.year ?? about.year, agency: tag.agency || about.agency };
  const result = recogniseSurely(tables, editions, known);
  // The frame says why the table stays as it is.
  if (refused(result)) return give(tag, fail({ failure: 'no-tables', found: '', reason: reasons(result, words) }));
  give(tag, result.json);
  if (tag.provides) putEach(tables, Object.keys(result.json.tables), editions);
  else replaceWhenShown(tag, tables, tag.section !== undefined && tag.section in result.json.tables);
}

function give(tag: Tag, report: unknown): void {
  given.set(tag, report);
  tag.report = report;
}

/** Why tables stay, and the first places where, in each language. */
function reasons(refusal: Refusal, [first, ...others]: Languages): readonly [Translation, ...Translation[]] {
  const within = (words: ImportWords): Translation => ({ tag: words.tag, text: describeRecognition(refusal, words).slice(0, 4).join(' ') });
  return [within(first), ...others.map(within)];
}

/** A report's prose stays around its tables: each table goes for itself. */
function putEach(tables: readonly HTMLTableElement[], keys: readonly string[], editions: readonly Edition[]): void {
  const left = new Set(keys);
  const pieces = tables.filter((table) => {
    const alone = recognise([table], editions, {});
    const own = refused(alone) ? [] : Object.keys(alone.json.tables).filter((key) => left.delete(key));
    if (own.length) put(table, own);
    return !own.length;
  });
  const last = lastOf(pieces);
  if (last && left.size) replaceWhenShown(put(last, [...left]), pieces, true);
}

/** Puts tags in the place of a table, which waits in the first of them. */
function put(table: HTMLTableElement, keys: readonly string[], report?: unknown): Tag {
  const tags = keys.map((key) => {
    const tag = table.ownerDocument.createElement('disclosure-table') as Tag;
    tag.setAttribute('section', key);
    if (report !== undefined) give(tag, report);
    return tag;
  });
  const [first] = tags as [Tag];
  table.replaceWith(...tags);
  first.appendChild(table);
  replaceWhenShown(first, [table], true);
  return first;
}

/** What the tag has taken over as its own stays. */
function replaceWhenShown(tag: Tag, tables: readonly Element[], shown: boolean): void {
  if (!shown) return;
  for (const table of tables) leaving.add(table);
  tag.addEventListener('load', () => tables.forEach((table) => table.matches(painted) || table.remove()), { once: true });
}
