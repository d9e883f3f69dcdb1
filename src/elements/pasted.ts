/**
 * Tables that stand in the page as they were pasted from Word. Inside a tag of ours they are its report; elsewhere, where the page wants
 * it, each that is recognised becomes a tag. A table goes only when the proper one is there, and stays where not all of it is sure.
 */
import { account, type ImportWords } from '../core/account.js';
import { split } from '../core/address.js';
import type { Edition } from '../core/form.js';
import { failed } from '../core/problem.js';
import { read } from '../core/read.js';
import { refused, type Doubt, type Recognition, type Refusal, type ReportJSON } from '../core/recognition.js';
import type { Locale } from '../core/words.js';
import { tablesIn } from '../sources/html-tables.js';
import { recogniseTables, type Known } from '../sources/recognise.js';
import { knownAbout } from '../sources/surroundings.js';
import { childSource } from './child-source.js';
import { isEdited, type Area } from './areas.js';
import { tagAround } from './ours.js';
import { findAll } from './unclobbered.js';

/** A tag of ours as it is seen from here: its class is in another file of the page. */
export interface Tag extends HTMLElement {
  report: unknown;
  locales: readonly Locale[];
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
    else if (loose(table) && isNew(table, [table])) readLoose(table);
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

const recognise = (tables: readonly Element[], editions: readonly Edition[], known: Known) =>
  recogniseTables(tables.flatMap(tablesIn), editions, known);

/** What a page may show in place of its own table: nothing of which a figure was left out. */
function sure(result: Recognition | Refusal, editions: readonly Edition[]): Recognition | Refusal {
  if (refused(result)) return result;
  const doubts = result.doubts.filter((doubt) => leavesOut(doubt, result.json));
  return doubts.length || failed(read(result.json, editions)) ? { refusal: 'unassignable', found: '', doubts } : result;
}

/** The report's other tables need not be there. */
const leavesOut = ({ code, place }: Doubt, { tables }: ReportJSON): boolean =>
  code === 'absent' ? split(place).block !== undefined || place in tables : !['edition', 'unreadable', 'sums', 'gap'].includes(code);

/** Tables in tables are how old pages are laid out: only an innermost one goes. */
function readLoose(table: HTMLTableElement): void {
  if (table.querySelector('table')) return;
  const { editions } = table.ownerDocument.createElement('disclosure-table') as Tag;
  const result = sure(recognise([table], editions, knownAbout(table)), editions);
  if (!refused(result)) put(table, Object.keys(result.json.tables), result.json);
}

function readInside(tag: Tag, tables: readonly HTMLTableElement[], words: Languages): void {
  const { editions } = tag;
  const about = knownAbout(tables[0]!);
  const known = { year: tag.year ?? about.year, agency: tag.agency || about.agency };
  const result = sure(recognise(tables, editions, known), editions);
  if (refused(result)) {
    explain(tag, result, words);
    return;
  }
  give(tag, result.json);
  if (tag.provides) putEach(tables, Object.keys(result.json.tables), editions);
  else replaceWhenShown(tag, tables, tag.section !== undefined && tag.section in result.json.tables);
}

function give(tag: Tag, report: unknown): void {
  given.set(tag, report);
  tag.report = report;
}

/** Has the frame say why the table stays as it is, in each language that it knows. */
function explain(tag: Tag, refusal: Refusal, words: Languages): void {
  tag.locales = tag.locales.map((locale) => {
    const [reason, ...places] = account(refusal, words.find((one) => one.tag === locale.tag) ?? words[0]);
    const failures = { ...locale.words.failures, pasted: [reason, ...places.slice(0, 3)].join(' ') };
    return { ...locale, words: { ...locale.words, failures } };
  });
  give(tag, { failure: 'pasted', found: '' });
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
  const last = pieces.at(-1);
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
