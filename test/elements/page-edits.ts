/** What scripts, converters, translators and editors do to a tag's content between two updates. */
import type { DisclosureTable } from '../../src/index.js';
import { traditional } from './seen.js';

/** Something that a page does to a tag; `at` chooses the row, the cell or the column. */
export interface Edit {
  readonly name: string;
  readonly act: (element: DisclosureTable, at: number) => void;
}

const homeOf = (element: DisclosureTable): Element | ShadowRoot => (element.isolated ? element.shadowRoot! : element);
const tableOf = (element: DisclosureTable): HTMLTableElement =>
  homeOf(element).querySelector<HTMLTableElement>('table.disclosure-table') ?? document.createElement('table');
const rowsOf = (element: DisclosureTable): HTMLTableRowElement[] => [...tableOf(element).querySelectorAll('tr')];
const figuresOf = (element: DisclosureTable): HTMLElement[] => [...tableOf(element).querySelectorAll('td')];
const headersOf = (element: DisclosureTable): HTMLElement[] => [...tableOf(element).querySelectorAll('th')];
const listOf = (element: DisclosureTable): Element => element.shadowRoot!.querySelector('[part=list]') ?? document.createElement('div');

/** One of several, or nothing to speak of where there is none. */
const pick = <E extends Element>(list: readonly E[], at: number): E =>
  list[at % list.length] ?? (document.createElement('i') as Element as E);

const cell = (text: string, tag: 'td' | 'th' = 'td'): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

function swap(one: Element, other: Element): void {
  const mark = document.createElement('i');
  one.replaceWith(mark);
  other.replaceWith(one);
  mark.replaceWith(other);
}

function exchange(one: HTMLElement, other: HTMLElement): void {
  [one.dataset['address'], other.dataset['address']] = [other.dataset['address'], one.dataset['address']];
}

function swapTexts(one: Element, other: Element): void {
  [one.textContent, other.textContent] = [other.textContent, one.textContent];
}

/** Wraps every text below a node as a translator of a browser does: in two elements, without the text node that was there. */
function wrapTexts(root: Node): void {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) if (walk.currentNode.textContent!.trim()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild!.textContent = text.data;
    text.replaceWith(outer);
  }
}

function convertTexts(root: Node): void {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) walk.currentNode.textContent = traditional(walk.currentNode.textContent!);
}

/** Leaves every figure where it was: an update leaves the table where it is, and in the words that it has got. */
export const helpful: readonly Edit[] = [
  { name: 'converted the headers to traditional characters', act: (tag) => headersOf(tag).forEach(convertTexts) },
  { name: 'converted every text to traditional characters', act: (tag) => convertTexts(tableOf(tag)) },
  { name: 'wrapped every text of the table as a translator does', act: (tag) => wrapTexts(tableOf(tag)) },
  { name: 'wrapped one figure to read it aloud', act: (tag, at) => wrapTexts(pick(figuresOf(tag), at)) },
];

/** Changes where figures stand, or what they say. */
export const harmful: readonly Edit[] = [
  {
    name: 'moved the last row up',
    act: (tag) =>
      rowsOf(tag)
        .slice(-1)
        .forEach((row) => row.parentElement!.prepend(row)),
  },
  { name: 'sorted the rows', act: (tag) => rowsOf(tag).forEach((row) => row.parentElement!.prepend(row)) },
  { name: 'put a td with its number before each row', act: (tag) => rowsOf(tag).forEach((row, index) => row.prepend(cell(`${index}`))) },
  {
    name: 'put a th with its number before each row',
    act: (tag) => rowsOf(tag).forEach((row, index) => row.prepend(cell(`${index}`, 'th'))),
  },
  { name: 'added a td to one row', act: (tag, at) => pick(rowsOf(tag), at).append(cell('9')) },
  { name: 'put an empty td into one row', act: (tag, at) => pick(figuresOf(tag), at).before(cell('')) },
  {
    name: 'put a row of seven td first',
    act: (tag) =>
      tableOf(tag)
        .querySelector('tbody')
        ?.insertAdjacentHTML('afterbegin', `<tr>${'<td>5</td>'.repeat(7)}</tr>`),
  },
  { name: 'took a column of td out', act: (tag, at) => rowsOf(tag).forEach((row) => [...row.querySelectorAll('td')][at % 7]?.remove()) },
  { name: 'took one td out', act: (tag, at) => pick(figuresOf(tag), at).remove() },
  { name: 'took a header out', act: (tag, at) => pick(headersOf(tag), at).remove() },
  { name: 'took a row out', act: (tag, at) => pick(rowsOf(tag), at).remove() },
  { name: 'took a tbody out', act: (tag) => tableOf(tag).querySelector('tbody')?.remove() },
  { name: 'parted a tbody in two', act: (tag) => tableOf(tag).append(document.createElement('tbody'), ...rowsOf(tag).slice(-3)) },
  { name: 'emptied the table', act: (tag) => (tableOf(tag).innerHTML = '') },
  { name: 'swapped two cells', act: (tag, at) => swap(pick(figuresOf(tag), at), pick(figuresOf(tag), at + 1)) },
  { name: 'swapped two headers', act: (tag, at) => swap(pick(headersOf(tag), at), pick(headersOf(tag), at + 1)) },
  { name: 'swapped the words of two headers', act: (tag, at) => swapTexts(pick(headersOf(tag), at), pick(headersOf(tag), at + 1)) },
  { name: 'swapped the texts of two figures', act: (tag, at) => swapTexts(pick(figuresOf(tag), at), pick(figuresOf(tag), at + 1)) },
  { name: 'doubled a row', act: (tag, at) => pick(rowsOf(tag), at).after(pick(rowsOf(tag), at).cloneNode(true)) },
  { name: 'gave a cell another address', act: (tag, at) => (pick(figuresOf(tag), at).dataset['address'] = 'requests/results.total/total') },
  { name: 'exchanged the addresses of two cells', act: (tag, at) => exchange(pick(figuresOf(tag), at), pick(figuresOf(tag), at + 1)) },
  { name: 'wrote another figure', act: (tag, at) => (pick(figuresOf(tag), at).textContent = '−31') },
  { name: 'put a digit behind a figure', act: (tag, at) => pick(figuresOf(tag), at).append('8') },
  { name: 'emptied a figure', act: (tag, at) => (pick(figuresOf(tag), at).innerHTML = '') },
  { name: 'made a cell wider', act: (tag, at) => pick(figuresOf(tag), at).setAttribute('colspan', '3') },
  { name: 'made a cell higher', act: (tag, at) => pick(figuresOf(tag), at).setAttribute('rowspan', '2') },
  { name: 'put a table into a cell', act: (tag, at) => pick(figuresOf(tag), at).append(tableOf(tag).cloneNode(true)) },
];

/** Rewrites, copies and moves what stands in the tag; the figures are those of before. */
export const rewriting: readonly Edit[] = [
  { name: 'wrote the tag’s innerHTML anew', act: (tag) => (tag.innerHTML = `${tag.innerHTML}`) },
  { name: 'wrote the table’s innerHTML anew', act: (tag) => (tableOf(tag).innerHTML = `${tableOf(tag).innerHTML}`) },
  { name: 'emptied the tag', act: (tag) => (tag.innerHTML = '') },
  { name: 'took the table out', act: (tag) => tableOf(tag).remove() },
  { name: 'put a clone in the table’s place', act: (tag) => tableOf(tag).replaceWith(tableOf(tag).cloneNode(true)) },
  { name: 'pasted a second copy behind the table', act: (tag) => tableOf(tag).after(tableOf(tag).cloneNode(true)) },
  { name: 'pasted a second copy before the table', act: (tag) => tableOf(tag).before(tableOf(tag).cloneNode(true)) },
  {
    name: 'pasted a copy of all that stands in the tag',
    act: (tag) => tag.append(...[...tag.childNodes].map((node) => node.cloneNode(true))),
  },
  { name: 'wrapped the table in a div', act: (tag) => wrap([tableOf(tag)]) },
  { name: 'wrapped all that stands in the tag', act: (tag) => wrap([...tag.childNodes]) },
  {
    name: 'unwrapped what was wrapped',
    act: (tag) => tag.querySelectorAll(':scope > div').forEach((div) => div.replaceWith(...div.childNodes)),
  },
  {
    name: 'moved all that stands in the tag away and back',
    act: (tag) => {
      const away = document.createElement('div');
      tag.after(away);
      away.append(...tag.childNodes);
      tag.append(...away.childNodes);
      away.remove();
    },
  },
  { name: 'took the slots from what stands in the tag', act: (tag) => [...tag.children].forEach((child) => child.removeAttribute('slot')) },
  { name: 'moved the tag', act: (tag) => tag.parentElement!.append(tag) },
];

function wrap(nodes: readonly ChildNode[]): void {
  const [first] = nodes;
  const div = document.createElement('div');
  first?.before(div);
  div.append(...nodes);
}

/** What tools that reach into the frame do to the list there. */
export const listed: readonly Edit[] = [
  { name: 'wrapped every text of the list', act: (tag) => wrapTexts(listOf(tag)) },
  { name: 'wrapped one figure of the list', act: (tag, at) => wrapTexts(pick([...listOf(tag).querySelectorAll('dd')], at)) },
  { name: 'converted the list to traditional characters', act: (tag) => convertTexts(listOf(tag)) },
  { name: 'wrote the list’s innerHTML anew', act: (tag) => (listOf(tag).innerHTML = `${listOf(tag).innerHTML}`) },
  {
    name: 'wrote another figure into the list',
    act: (tag, at) => (pick([...listOf(tag).querySelectorAll('dd')], at).textContent = '31件'),
  },
  {
    name: 'turned the lines of the list',
    act: (tag) =>
      listOf(tag)
        .querySelectorAll('dl > div')
        .forEach((line) => line.parentElement!.prepend(line)),
  },
];
