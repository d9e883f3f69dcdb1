/** Leads readers to a cell: brings it into sight and out from under what covers it, marks it, and gives it the focus, so that it is read out. */
import type { Address } from '../../core/address.js';
import { lastOf } from '../../core/list.js';
import { unclobbered } from '../../page/unclobbered.js';
import { adopt } from '../../styles/adopt.js';
import { targetSheet } from './target-sheet.js';

/** The folded details that a cell stands in, from the inside out, through shadow roots. */
function foldsAround(cell: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let node: Node | undefined = cell; node; node = unclobbered(Node, 'parentNode', node) ?? (node as Partial<ShadowRoot>).host) {
    if (node instanceof HTMLDetailsElement && !node.open) folds.push(node);
  }
  return folds;
}

/** What a tag shows of a cell: the cell, or its line where a list stands in the place of the table. */
export const cellIn = (tag: Element, address: Address): HTMLElement | undefined =>
  [
    ...(tag.shadowRoot?.querySelectorAll<HTMLElement>('[data-address]') ?? []),
    ...tag.querySelectorAll<HTMLElement>('td[data-address]'),
  ].find(
    (cell) => cell.dataset.address === address && isLaidOut(lastOf(foldsAround(cell)) ?? cell.closest('[hidden]')?.parentElement ?? cell),
  );

const isLaidOut = (element: Element): boolean => element.getClientRects().length > 0;

/** The address in a fragment; empty where there is none. */
export function addressIn(fragment: string): Address {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return '';
  }
}

/** Has a click on a link to a cell lead there, where a tag has it, and the address of the page stay: pages route by it. */
export function follow(event: MouseEvent, find: (address: Address) => Element | undefined): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const address = addressIn(link.getAttribute('href')!);
  const tag = find(address);
  if (tag && leadTo(tag, address)) event.preventDefault();
}

/** Leads to a cell of a tag, and says whether it has the cell; the focus stays where it is when somebody writes there. */
export function leadTo(tag: Element, address: Address): boolean {
  const cell = cellIn(tag, address);
  if (!cell) return false;
  for (const fold of foldsAround(cell)) fold.open = true;
  // As browsers do before they show a match in what is hidden: whoever has hidden it brings it into sight.
  if (!isLaidOut(cell)) cell.dispatchEvent(new Event('beforematch', { bubbles: true, composed: true }));
  mark(cell, () => leadTo(tag, address));
  const { activeElement } = cell.ownerDocument;
  if (!activeElement?.matches('input, select, textarea')) cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'center', inline: 'center' });
  uncover(cell);
  adopt(cell.getRootNode() as Document | ShadowRoot, targetSheet);
  return true;
}

/** Takes the last mark back. */
let end = (): void => undefined;

/**
 * Marks a cell until the reader goes elsewhere; a window that is left for another keeps its mark.
 *
 * @param again - Is called when the cell is shown no more: a list takes the place of its table, or a table that of its list.
 */
function mark(cell: HTMLElement, again: () => void): void {
  end();
  const isReachable = cell.hasAttribute('tabindex');
  if (!isReachable) cell.tabIndex = -1;
  cell.setAttribute('data-reached', '');
  const isShown = (): boolean => isLaidOut(cell);
  const root = cell.getRootNode() as Document | ShadowRoot;
  const leave = (): void => void (root.activeElement === cell || !isShown() || end());
  const shape = new ResizeObserver(() => isShown() || (end(), requestAnimationFrame(again)));
  const lines = new MutationObserver(() => end()); // a live report may give the line to another cell
  shape.observe(cell);
  lines.observe(cell, { attributeFilter: ['data-address'] });
  cell.addEventListener('blur', leave);
  end = () => {
    end = () => undefined;
    shape.disconnect();
    lines.disconnect();
    cell.removeEventListener('blur', leave);
    cell.removeAttribute('data-reached');
    if (!isReachable) cell.removeAttribute('tabindex');
  };
}

/** The header rows stay over the cells that a frame scrolls. */
function uncover(cell: HTMLElement): void {
  const table = cell.closest('table');
  const region = (table?.assignedSlot ?? table)?.closest('.region');
  const head = table?.tHead;
  if (!region || !head) return;
  const covered = head.getBoundingClientRect().bottom - cell.getBoundingClientRect().top;
  if (covered > 0) region.scrollTop -= covered;
}
