import { fold } from '../../core/cell.js';
import { traditional, simplified, variants, synonyms } from './label-variants.js';

const number = /^ ?(?:\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?[、.,:)])/;
const longest = 1e3;
const nothing = /* @__PURE__ */ new Map();
class Labels {
  /** The labels by the letters of each of their forms. */
  #labels = /* @__PURE__ */ new Map();
  #official = /* @__PURE__ */ new Map();
  #near = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new WeakMap();
  #variants = /* @__PURE__ */ new Map();
  /** @param labels - What texts are compared with; another label is taken in when it is first asked for. */
  constructor(labels = []) {
    for (const [found, official] of variants) {
      const key = this.bare(found);
      this.#variants.set(key, [...this.#variants.get(key) ?? [], this.#bareOf(official)]);
    }
    for (const label of labels) this.#add(label);
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
    return this.#near.size;
  }
  /** Letters and digits alone, in simplified characters; what is copied from a PDF may be radicals that look like them. */
  bare(text) {
    const letters = fold(text).normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
    return letters.replace(written, (letter) => simplify.get(letter));
  }
  /** Whether a text is near to any label. */
  knows(text) {
    return this.#nearTo(text).size > 0;
  }
  /** How near a text is to a label; `undefined` where it is another. */
  closeness(text, label) {
    if (!this.#official.has(label)) {
      this.#add(label);
      this.#near.clear();
    }
    return this.#nearTo(text).get(label);
  }
  #add(label) {
    const forms = this.#formsOf(label);
    this.#official.set(label, forms);
    for (const { plain: plain2 } of [forms.whole, forms.unnumbered, forms.unbracketed]) {
      const known = this.#labels.get(plain2);
      if (known) known.add(label);
      else this.#labels.set(plain2, /* @__PURE__ */ new Set([label]));
    }
  }
  /** The labels that a text is near to. */
  #nearTo(text) {
    let near = this.#near.get(text);
    if (!near) {
      near = text.length > longest ? nothing : this.#search(this.#formsOf(text));
      this.#near.set(text, near);
    }
    return near;
  }
  #search(found) {
    const keys = [found.whole, found.unnumbered, found.unbracketed].flatMap((form) => [form, ...this.#variantsOf(form)]);
    const near = /* @__PURE__ */ new Map();
    for (const { plain: plain2 } of keys) {
      for (const label of this.#labels.get(plain2) ?? []) {
        const closeness = this.#compare(found, this.#official.get(label));
        if (closeness !== void 0) near.set(label, closeness);
      }
    }
    return near.size ? near : nothing;
  }
  #compare(found, official) {
    if (!found.whole.letters || !official.whole.letters) return void 0;
    if (found.whole.letters === official.whole.letters) return 0;
    if (this.#same(found.whole, official.whole)) return 1;
    if (found.unnumbered.letters && this.#same(found.unnumbered, official.unnumbered)) return 2;
    return !found.unit && found.unbracketed.letters && this.#same(found.unbracketed, official.unbracketed) ? 3 : void 0;
  }
  #same(found, official) {
    return found.plain === official.plain || this.#variantsOf(found).some(({ letters }) => letters === official.letters);
  }
  #variantsOf({ letters }) {
    return this.#variants.get(letters) ?? [];
  }
  #formsOf(text) {
    const folded = fold(text);
    const unnumbered = folded.replace(number, "");
    return {
      whole: this.#bareOf(text),
      unnumbered: this.#bareOf(unnumbered),
      unbracketed: this.#bareOf(unnumbered.replace(/\([^()]*\)?/g, "")),
      unit: /\([^()]*元/.test(unnumbered)
    };
  }
  #bareOf(text) {
    const letters = this.bare(text);
    return { letters, plain: plain(letters) };
  }
}
const plain = (bare) => synonyms.reduce((text, [found, official]) => text.replace(found, official), bare);
const simplify = new Map([...traditional].map((letter, index) => [letter, [...simplified][index]]));
const written = new RegExp(`[${traditional}]`, "gu");

export { Labels };
//# sourceMappingURL=labels.js.map
