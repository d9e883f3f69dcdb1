/**
 * Selectors of style sheets, as far as they say which elements a rule may be for: what depends on how the page is looked at is taken to
 * be so, and what depends on what its reader does is not.
 */
import { lastOf } from '../../core/list.js';
import { within } from './limits.js';
import type { TreeElement } from './tree.js';

/** What a selector asks of one element, and how that stands to the one named before. */
interface Step {
  readonly combinator: string;
  /** A class, an id or a tag without which no element fits. */
  readonly key: string;
  readonly fits: (path: Path) => boolean;
}

export interface Selector {
  readonly steps: readonly Step[];
  /** Text that the sheet puts into the element, before or after its own. */
  readonly adds: 'before' | 'after' | undefined;
}

const list = /(?:[^,([]|\([^()]*\)|\[[^\][]*\])+/g;
const token = /\s*([>+~])\s*|(\s+)|((?:[^\s>+~[(]|\[[^\][]*\]|\([^()]*\))+)/g;
const simple = /^(?:::?([\w-]+)(?:\([^()]*\))?|([.#])((?:\\.|[^\s.#:[\](),\\])+)|\[\s*([\w-]+)[^\]]*\]|([\w-]+|[*&]))/;

/** What a reader does, or what stands where nobody has done anything yet. */
const states = /^(?:hover|focus|focus-\w+|active|visited|target|checked)$/;

/** No selector that anybody wrote has more steps; without the first of them it is for more elements. */
const longest = 30;

/** The selectors before a block; one that is not understood is for no element. */
export function selectorsOf(text: string): Selector[] {
  return [...text.matchAll(list)].flatMap(([each]) => {
    const steps: Step[] = [];
    const added: string[] = [];
    let combinator = '';
    for (const [, mark, space, compound] of each.trim().matchAll(token)) {
      if (compound === undefined) combinator = mark ?? space?.slice(0, 1) ?? '';
      else steps.push({ combinator, ...compoundOf(compound, added) });
    }
    const [adds] = added;
    return steps.length ? [{ steps: steps.slice(-longest), adds: adds === 'before' || adds === 'after' ? adds : undefined }] : [];
  });
}

/** The key by which the elements that a selector may be for are found. */
export const keyOf = ({ steps }: Selector): string => lastOf(steps)!.key;

function compoundOf(text: string, added: string[]): Omit<Step, 'combinator'> {
  const tests: Step['fits'][] = [];
  let key = '';
  let rest = text;
  for (let found = simple.exec(rest); rest && found; found = simple.exec(rest)) {
    const [whole, pseudo, mark, name = '', attribute, tag] = found;
    rest = rest.slice(whole.length);
    const plain = name.replace(/\\(.)/g, '$1').toLowerCase();
    if (pseudo === 'before' || pseudo === 'after') added.push(pseudo);
    else if (whole.startsWith('::') || states.test(pseudo ?? '')) tests.push(() => false);
    else if (pseudo === 'empty')
      tests.push(({ element: { children } }) => !children.some((child) => typeof child !== 'string' || child.trim()));
    else if (mark !== undefined) tests.push(named((key = mark + plain)));
    else if (attribute !== undefined) tests.push(({ element }) => attribute.toLowerCase() in element.attributes);
    else if (tag !== undefined && /\w/.test(tag)) tests.push(named((key = tag.toLowerCase())));
  }
  return { key, fits: rest ? () => false : (path) => tests.every((test) => test(path)) };
}

const named = (key: string) => (path: Path) => path.keys.has(key);

/** Whether a selector may be for an element. */
export const matches = ({ steps }: Selector, path: Path): boolean => path.fits(steps, steps.length - 1);

/**
 * An element in its page. What it finds out about a step is kept: from every element inside of it the same is asked again, for each way in
 * which the steps may be shared out among those around.
 */
export class Path {
  #keys: ReadonlySet<string> | undefined;
  #children: readonly Path[] | undefined;
  #known: Map<Step, boolean> | undefined;
  #around: Map<Step, boolean> | undefined;
  #first: Map<Step, number> | undefined;

  constructor(
    readonly element: TreeElement,
    readonly parent?: Path,
    readonly index = 0,
    /** How many comparisons were made in the page. */
    readonly page = { compared: 0 },
  ) {}

  /** What a rule may be found by: a selector that ends with none of these is not for the element. */
  get keys(): ReadonlySet<string> {
    const { tag, attributes } = this.element;
    const { id = '', class: names = '' } = attributes;
    const classes = (): string[] => names.split(/\s+/).map((name) => `.${name.toLowerCase()}`);
    return (this.#keys ??= new Set(['', tag, `#${id.toLowerCase()}`, ...classes()]));
  }

  /** The elements in it. */
  get children(): readonly Path[] {
    const elements = (): TreeElement[] => this.element.children.flatMap((child) => (typeof child === 'string' ? [] : child));
    return (this.#children ??= elements().map((child, index) => new Path(child, this, index, this.page)));
  }

  /** Whether it fits a step, and what is around or before it those before. */
  fits(steps: readonly Step[], at: number): boolean {
    within('comparisons', ++this.page.compared);
    return steps[at]!.fits(this) && (at === 0 || this.#comesFrom(steps, at));
  }

  #reaches(steps: readonly Step[], at: number): boolean {
    return once((this.#known ??= new Map<Step, boolean>()), steps[at]!, () => this.fits(steps, at));
  }

  #comesFrom(steps: readonly Step[], at: number): boolean {
    const { combinator } = steps[at]!;
    const { parent } = this;
    if (!parent) return false;
    if (combinator === '>') return parent.#reaches(steps, at - 1);
    if (combinator === '+' || combinator === '~') return parent.#firstThatReaches(steps, at - 1) < this.index;
    return parent.#isUnder(steps, at - 1);
  }

  /** Whether it, or one of those around it, reaches a step. */
  #isUnder(steps: readonly Step[], at: number): boolean {
    return once((this.#around ??= new Map<Step, boolean>()), steps[at]!, () => {
      const { parent } = this;
      return this.#reaches(steps, at) || (!!parent && parent.#isUnder(steps, at));
    });
  }

  #firstThatReaches(steps: readonly Step[], at: number): number {
    return once((this.#first ??= new Map<Step, number>()), steps[at]!, () => {
      const first = this.children.findIndex((child) => child.#reaches(steps, at));
      return first < 0 ? Infinity : first;
    });
  }
}

function once<T>(known: Map<Step, T>, step: Step, find: () => T): T {
  let found = known.get(step);
  if (found === undefined) known.set(step, (found = find()));
  return found;
}
