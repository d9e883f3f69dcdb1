import { tableOf } from '../../core/address.js';
import { DisclosureElement } from '../../elements/disclosure-element.js';
import { DisclosureTable } from '../../elements/disclosure-table.js';
import { findAll } from '../../page/unclobbered.js';
import { addressIn, cellIn, leadTo } from './target.js';

const followFragment = (page) => new Fragment(page).begin();
class Fragment {
  constructor(page) {
    this.page = page;
  }
  /** The cell that is waited for; empty where there is none. */
  #address = "";
  /** What has scrolled since: the page, or a part of it. */
  #scrolled = /* @__PURE__ */ new Set();
  begin() {
    addEventListener("hashchange", () => this.#start());
    this.page.addEventListener("click", ({ target }) => target.closest("a")?.href === location.href && this.#start());
    for (const type of ["load", "error"]) this.page.addEventListener(type, this.#hear, true);
    this.#start();
    const [opening] = performance.getEntriesByType("navigation");
    if (pageYOffset && opening?.name.endsWith(location.hash)) this.#scrolled.add(this.page);
  }
  #start() {
    this.#address = addressIn(location.hash);
    this.#scrolled.clear();
    for (const type of ["scroll", "keydown"]) this.page.addEventListener(type, this.#move, true);
    this.#look();
  }
  #hear = ({ target }) => void (target instanceof DisclosureElement && this.#look());
  #move = ({ type, target }) => void this.#scrolled.add(type === "scroll" ? target : this.page);
  /** Looks for the cell when what has come is laid out: a list may take the place of its table. */
  #look() {
    const address = this.#address;
    if (!address.includes("/")) return this.#end();
    const look = () => {
      const tag = this.#address === address ? this.#tagWith(address) : void 0;
      if (!tag) return;
      this.#end();
      if (!this.#isLeft(tag) && !this.#isOwn(address)) leadTo(tag, address);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  }
  #end() {
    this.#address = "";
    for (const type of ["scroll", "keydown"]) this.page.removeEventListener(type, this.#move, true);
  }
  /** The first tag that shows a cell; none as long as one before it may still come to show it. */
  #tagWith(address) {
    for (const tag of findAll(this.page, "[status]")) {
      const isTable = tag instanceof DisclosureTable;
      if (!(tag instanceof DisclosureElement) || (isTable ? tag.section !== tableOf(address) : !tag.provides)) continue;
      if (tag.status === "loading") return void 0;
      if (tag.status === "empty" && tag.loading === "lazy") {
        tag.loading = "";
        return void 0;
      }
      if (isTable && cellIn(tag, address)) return tag;
    }
    return void 0;
  }
  /** Whether the reader has scrolled the page, or a part of it that the tag stands in. */
  #isLeft(tag) {
    return [...this.#scrolled].some((part) => part.contains(tag));
  }
  /** Whether the page itself has a place of that name, which is the browser's to go to. */
  #isOwn(address) {
    return [...findAll(this.page, "[id], a[name]")].some(
      (element) => ["id", "name"].some((name) => element.getAttribute(name) === address)
    );
  }
}

export { followFragment };
//# sourceMappingURL=fragment.js.map
