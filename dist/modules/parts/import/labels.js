import { fold } from '../../core/cell.js';
import { traditional, simplified, variants, synonyms } from './variants.js';

const number = /^ ?(?:\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?[、.,:)])/;
class Labels {
  #known = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new WeakMap();
  #forms = /* @__PURE__ */ new Map();
  #simplify = new Map([...traditional].map((letter, index) => [letter, [...simplified][index]]));
  #variants = /* @__PURE__ */ new Map();
  constructor() {
    for (const [found, official] of variants) {
      const key = this.bare(found);
      this.#variants.set(key, [...this.#variants.get(key) ?? [], this.bare(official)]);
    }
  }
  /** What was found out about a text and some labels, once. */
  remember(labels, text, find) {
    let known = this.#found.get(labels);
    if (!known) this.#found.set(labels, known = /* @__PURE__ */ new Map());
    if (!known.has(text)) known.set(text, find());
    return known.get(text);
  }
  /** How many texts it remembers. */
  get size() {
    return this.#known.size;
  }
  /** Letters and digits alone, in simplified characters; what is copied from a PDF may be radicals that look like them. */
  bare(text) {
    const letters = fold(text).normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
    return [...letters].map((letter) => this.#simplify.get(letter) ?? letter).join("");
  }
  /** How near a text is to a label; `undefined` where it is another. */
  closeness(text, label) {
    const known = this.#known.get(text) ?? /* @__PURE__ */ new Map();
    this.#known.set(text, known);
    if (!known.has(label)) known.set(label, this.#compare(text, label));
    return known.get(label);
  }
  #compare(text, label) {
    const found = this.#formsOf(text);
    const official = this.#formsOf(label);
    if (!found.whole || !official.whole) return void 0;
    if (found.whole === official.whole) return 0;
    if (this.#same(found.whole, official.whole)) return 1;
    if (found.unnumbered && this.#same(found.unnumbered, official.unnumbered)) return 2;
    return !found.unit && found.unbracketed && this.#same(found.unbracketed, official.unbracketed) ? 3 : void 0;
  }
  #same(found, official) {
    return found === official || plain(found) === plain(official) || !!this.#variants.get(found)?.includes(official);
  }
  #formsOf(text) {
    let forms = this.#forms.get(text);
    if (!forms) {
      const folded = fold(text);
      const unnumbered = folded.replace(number, "");
      forms = {
        whole: this.bare(text),
        unnumbered: this.bare(unnumbered),
        unbracketed: this.bare(unnumbered.replace(/\([^()]*\)?/g, "")),
        unit: /\([^()]*元/.test(unnumbered)
      };
      this.#forms.set(text, forms);
    }
    return forms;
  }
}
const plain = (bare) => synonyms.reduce((text, [found, official]) => text.replace(found, official), bare);

export { Labels };
//# sourceMappingURL=labels.js.map
