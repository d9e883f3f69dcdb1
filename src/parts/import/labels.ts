/** Compares words as they were found with the form's own, however they were spaced, bracketed, numbered or written. */
import { fold } from '../../core/cell.js';
import { simplified, synonyms, traditional, variants } from './variants.js';

/** How near a text is to a label: to the letter (0), by a known variant (1), without its number (2), without what is in brackets (3). */
export type Closeness = 0 | 1 | 2 | 3;

interface Forms {
  readonly whole: string;
  readonly unnumbered: string;
  readonly unbracketed: string;
  /** The text in brackets names money: another unit is another quantity. */
  readonly unit: boolean;
}

const number = /^ ?(?:\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?[、.,:)])/;

/** Reads labels; remembers the ones it has seen. */
export class Labels {
  readonly #known = new Map<string, Map<string, Closeness | undefined>>();
  readonly #found = new WeakMap<object, Map<string, unknown>>();
  readonly #forms = new Map<string, Forms>();
  readonly #simplify = new Map([...traditional].map((letter, index) => [letter, [...simplified][index]!]));
  readonly #variants = new Map<string, string[]>();

  constructor() {
    for (const [found, official] of variants) {
      const key = this.bare(found);
      this.#variants.set(key, [...(this.#variants.get(key) ?? []), this.bare(official)]);
    }
  }

  /** What was found out about a text and some labels, once. */
  remember<T>(labels: object, text: string, find: () => T): T {
    let known = this.#found.get(labels) as Map<string, T> | undefined;
    if (!known) this.#found.set(labels, (known = new Map<string, T>()));
    if (!known.has(text)) known.set(text, find());
    return known.get(text)!;
  }

  /** How many texts it remembers. */
  get size(): number {
    return this.#known.size;
  }

  /** Letters and digits alone, in simplified characters; what is copied from a PDF may be radicals that look like them. */
  bare(text: string): string {
    const letters = fold(text)
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '');
    return [...letters].map((letter) => this.#simplify.get(letter) ?? letter).join('');
  }

  /** How near a text is to a label; `undefined` where it is another. */
  closeness(text: string, label: string): Closeness | undefined {
    const known = this.#known.get(text) ?? new Map<string, Closeness | undefined>();
    this.#known.set(text, known);
    if (!known.has(label)) known.set(label, this.#compare(text, label));
    return known.get(label);
  }

  #compare(text: string, label: string): Closeness | undefined {
    const found = this.#formsOf(text);
    const official = this.#formsOf(label);
    if (!found.whole || !official.whole) return undefined;
    if (found.whole === official.whole) return 0;
    if (this.#same(found.whole, official.whole)) return 1;
    if (found.unnumbered && this.#same(found.unnumbered, official.unnumbered)) return 2;
    return !found.unit && found.unbracketed && this.#same(found.unbracketed, official.unbracketed) ? 3 : undefined;
  }

  #same(found: string, official: string): boolean {
    return found === official || plain(found) === plain(official) || !!this.#variants.get(found)?.includes(official);
  }

  #formsOf(text: string): Forms {
    let forms = this.#forms.get(text);
    if (!forms) {
      const folded = fold(text);
      const unnumbered = folded.replace(number, '');
      forms = {
        whole: this.bare(text),
        unnumbered: this.bare(unnumbered),
        unbracketed: this.bare(unnumbered.replace(/\([^()]*\)?/g, '')),
        unit: /\([^()]*元/.test(unnumbered),
      };
      this.#forms.set(text, forms);
    }
    return forms;
  }
}

const plain = (bare: string): string => synonyms.reduce((text, [found, official]) => text.replace(found, official), bare);
