/**
 * Leads to the cell that the fragment of a page's address names, as browsers do with ids: `page#disputes/reconsideration/total`. A report
 * takes its time, so that the cell may come later; it is gone to once for each fragment, and not when the reader has gone elsewhere since.
 */
import { tableOf, type Address } from '../../core/address.js';
import { DisclosureElement } from '../../elements/disclosure-element.js';
import { DisclosureTable } from '../../elements/disclosure-table.js';
import { findAll } from '../../page/unclobbered.js';
import { addressIn, cellIn, leadTo } from './target.js';

/** Follows the fragment of a page's address from now on. */
export const followFragment = (page: Document): void => new Fragment(page).begin();

class Fragment {
  /** The cell that is waited for; empty where there is none. */
  #address: Address = '';
  /** What has scrolled since: the page, or a part of it. */
  readonly #scrolled = new Set<EventTarget>();

  constructor(readonly page: Document) {}

  begin(): void {
    addEventListener('hashchange', () => this.#start());
    // A link to where the reader has been led already changes nothing.
    this.page.addEventListener('click', ({ target }) => (target as Element).closest('a')?.href === location.href && this.#start());
    // Neither of them bubbles.
    for (const type of ['load', 'error']) this.page.addEventListener(type, this.#hear, true);
    this.#start();
    // A page that was opened with this fragment and is scrolled already: the browser has brought a reader back to where he was.
    const [opening] = performance.getEntriesByType('navigation');
    if (pageYOffset && opening?.name.endsWith(location.hash)) this.#scrolled.add(this.page);
  }

  #start(): void {
    this.#address = addressIn(location.hash);
    this.#scrolled.clear();
    for (const type of ['scroll', 'keydown']) this.page.addEventListener(type, this.#move, true);
    this.#look();
  }

  readonly #hear = ({ target }: Event): void => void (target instanceof DisclosureElement && this.#look());

  readonly #move = ({ type, target }: Event): void => void this.#scrolled.add(type === 'scroll' ? target! : this.page);

  /** Looks for the cell when what has come is laid out: a list may take the place of its table. */
  #look(): void {
    const address = this.#address;
    if (!address.includes('/')) return this.#end();
    const look = (): void => {
      const tag = this.#address === address ? this.#tagWith(address) : undefined;
      if (!tag) return;
      this.#end();
      if (!this.#isLeft(tag) && !this.#isOwn(address)) leadTo(tag, address);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  }

  #end(): void {
    this.#address = '';
    for (const type of ['scroll', 'keydown']) this.page.removeEventListener(type, this.#move, true);
  }

  /** The first tag that shows a cell; none as long as one before it may still come to show it. */
  #tagWith(address: Address): DisclosureElement | undefined {
    for (const tag of findAll(this.page, '[status]')) {
      const isTable = tag instanceof DisclosureTable;
      if (!(tag instanceof DisclosureElement) || (isTable ? tag.section !== tableOf(address) : !tag.provides)) continue;
      if (tag.status === 'loading') return undefined;
      if (tag.status === 'empty' && tag.loading === 'lazy') {
        tag.loading = '';
        return undefined;
      }
      if (isTable && cellIn(tag, address)) return tag;
    }
    return undefined;
  }

  /** Whether the reader has scrolled the page, or a part of it that the tag stands in. */
  #isLeft(tag: Element): boolean {
    return [...this.#scrolled].some((part) => (part as Node).contains(tag));
  }

  /** Whether the page itself has a place of that name, which is the browser's to go to. */
  #isOwn(address: Address): boolean {
    return [...findAll(this.page, '[id], a[name]')].some((element) =>
      ['id', 'name'].some((name) => element.getAttribute(name) === address),
    );
  }
}
