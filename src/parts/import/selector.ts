/**
 * Selectors of style sheets, as far as they say which elements a rule may be for: what depends on how the page is looked at is taken to
 * be so, and what depends on what its reader does is not.
 */
import type { TreeElement } from './tree.js';
import { lastOf } from '../../core/list.js';

/** An element with all that are around it. */
export interface Path {
  readonly element: TreeElement;
  readonly parent: Path | undefined;
}

/** What a selector asks of one element, and how that stands to the one named before. */
interface Step {
  readonly combinator: string;
  /** A class, an id or a tag without which no element fits. */
  readonly key: string;
  readonly fits: (element: TreeElement) => boolean;
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
    return steps.length ? [{ steps, adds: adds === 'before' || adds === 'after' ? adds : undefined }] : [];
  });
}

/** The keys of an element: a selector that ends with none of them is not for it. */
export const keysOf = ({ tag, attributes: { id, class: names = '' } }: TreeElement): string[] => [
  '',
  tag,
  ...(id === undefined ? [] : [`#${id.toLowerCase()}`]),
  ...names
    .toLowerCase()
    .split(/\s+/)
    .map((name) => `.${name}`),
];

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
    else if (pseudo === 'empty') tests.push(({ children }) => !children.some((child) => typeof child !== 'string' || child.trim()));
    else if (mark !== undefined) tests.push(named((key = mark + plain)));
    else if (attribute !== undefined) tests.push(({ attributes }) => attribute.toLowerCase() in attributes);
    else if (tag !== undefined && /\w/.test(tag)) tests.push(named((key = tag.toLowerCase())));
  }
  return { key, fits: rest ? () => false : (element) => tests.every((test) => test(element)) };
}

const named = (key: string) => (element: TreeElement) => keysOf(element).includes(key);

/** Whether a selector may be for an element. */
export const matches = ({ steps }: Selector, path: Path): boolean => reaches(steps, steps.length - 1, path);

function reaches(steps: readonly Step[], at: number, path: Path): boolean {
  const step = steps[at]!;
  if (!step.fits(path.element)) return false;
  if (!at) return true;
  if (step.combinator === '>') return !!path.parent && reaches(steps, at - 1, path.parent);
  if (step.combinator === '+' || step.combinator === '~')
    return !!path.parent && siblings(path).some((other) => reaches(steps, at - 1, other));
  for (let around = path.parent; around; around = around.parent) if (reaches(steps, at - 1, around)) return true;
  return false;
}

/** The elements before one, in the same element. */
function siblings({ element, parent }: Path): Path[] {
  const all = parent?.element.children ?? [];
  return all.slice(0, all.indexOf(element)).flatMap((other) => (typeof other === 'string' ? [] : [{ element: other, parent }]));
}
