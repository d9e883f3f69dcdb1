/** Compares words as they were found with the form's own, however they were spaced, bracketed, numbered or written. */
import { fold } from '../../core/cell.js';
import { simplified, synonyms, traditional, variants } from './label-variants.js';

/** How near a text is to a label: to the letter (0), by a known variant (1), without its number (2), without what is in brackets (3). */
export type Closeness = 0 | 1 | 2 | 3;

/** A text without what may differ: as it is, without its number, without what is in brackets. */
interface Forms {
  readonly whole: Bare;
  readonly unnumbered: Bare;
  readonly unbracketed: Bare;
  /** The text in brackets names money: another unit is another quantity. */
  readonly unit: boolean;
}

/** Letters and digits alone; and the same in the official ones of words that are written in several ways. */
interface Bare {
  readonly letters: string;
  readonly plain: string;
}

const number = /^ ?(?:\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?[、.,:)])/;

/** No label is so long, however its letters are spaced. */
const longest = 1000;

const nothing: ReadonlyMap<string, Closeness> = new Map<string, Closeness>();

/**
 * Reads labels; remembers the ones it has seen. A text is not compared with one label after the other: the few that it may be near to are
 * found by their letters, so that words that nobody knows cost next to nothing.
 */
export class Labels {
  /** The labels by the letters of each of their forms. */
  readonly #labels = new Map<string, Set<string>>();
  readonly #official = new Map<string, Forms>();
  readonly #near = new Map<string, ReadonlyMap<string, Closeness>>();
  readonly #found = new WeakMap<object, Map<string, unknown>>();
  readonly #variants = new Map<string, Bare[]>();

  /** @param labels - What texts are compared with; another label is taken in when it is first asked for. */
  constructor(labels: Iterable<string> = []) {
    for (const [found, official] of variants) {
      const key = this.bare(found);
      this.#variants.set(key, [...(this.#variants.get(key) ?? []), this.#bareOf(official)]);
    }
    for (const label of labels) this.#add(label);
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
    return this.#near.size;
  }

  /** Letters and digits alone, in simplified characters; what is copied from a PDF may be radicals that look like them. */
  bare(text: string): string {
    const letters = fold(text)
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '');
    return letters.replace(written, (letter) => simplify.get(letter)!);
  }

  /** Whether a text is near to any label. */
  knows(text: string): boolean {
    return this.#nearTo(text).size > 0;
  }

  /** How near a text is to a label; `undefined` where it is another. */
  closeness(text: string, label: string): Closeness | undefined {
    if (!this.#official.has(label)) {
      this.#add(label);
      this.#near.clear();
    }
    return this.#nearTo(text).get(label);
  }

  #add(label: string): void {
    const forms = this.#formsOf(label);
    this.#official.set(label, forms);
    for (const { plain } of [forms.whole, forms.unnumbered, forms.unbracketed]) {
      const known = this.#labels.get(plain);
      if (known) known.add(label);
      else this.#labels.set(plain, new Set([label]));
    }
  }

  /** The labels that a text is near to. */
  #nearTo(text: string): ReadonlyMap<string, Closeness> {
    let near = this.#near.get(text);
    if (!near) {
      near = text.length > longest ? nothing : this.#search(this.#formsOf(text));
      this.#near.set(text, near);
    }
    return near;
  }

  #search(found: Forms): ReadonlyMap<string, Closeness> {
    const keys = [found.whole, found.unnumbered, found.unbracketed].flatMap((form) => [form, ...this.#variantsOf(form)]);
    const near = new Map<string, Closeness>();
    for (const { plain } of keys) {
      for (const label of this.#labels.get(plain) ?? []) {
        const closeness = this.#compare(found, this.#official.get(label)!);
        if (closeness !== undefined) near.set(label, closeness);
      }
    }
    return near.size ? near : nothing;
  }

  #compare(found: Forms, official: Forms): Closeness | undefined {
    if (!found.whole.letters || !official.whole.letters) return undefined;
    if (found.whole.letters === official.whole.letters) return 0;
    if (this.#same(found.whole, official.whole)) return 1;
    if (found.unnumbered.letters && this.#same(found.unnumbered, official.unnumbered)) return 2;
    return !found.unit && found.unbracketed.letters && this.#same(found.unbracketed, official.unbracketed) ? 3 : undefined;
  }

  #same(found: Bare, official: Bare): boolean {
    return found.plain === official.plain || this.#variantsOf(found).some(({ letters }) => letters === official.letters);
  }

  #variantsOf({ letters }: Bare): readonly Bare[] {
    return this.#variants.get(letters) ?? [];
  }

  #formsOf(text: string): Forms {
    const folded = fold(text);
    const unnumbered = folded.replace(number, '');
    return {
      whole: this.#bareOf(text),
      unnumbered: this.#bareOf(unnumbered),
      unbracketed: this.#bareOf(unnumbered.replace(/\([^()]*\)?/g, '')),
      unit: /\([^()]*元/.test(unnumbered),
    };
  }

  #bareOf(text: string): Bare {
    const letters = this.bare(text);
    return { letters, plain: plain(letters) };
  }
}

const plain = (bare: string): string => synonyms.reduce((text, [found, official]) => text.replace(found, official), bare);
const simplify = new Map([...traditional].map((letter, index) => [letter, [...simplified][index]!]));
const written = new RegExp(`[${traditional}]`, 'gu');
