/**
 * The style sheets that stand in a page itself. Which of their rules wins only a browser knows: an element in a table that one of them may
 * hide, move or strike out is doubtful, and so is text that one of them may add.
 */
import { vanishes } from './colour.js';
import { groundOf, legible, looksOf, sizeOf } from './effects.js';
import { boxOf } from './look.js';
import { keyOf, matches, Path, selectorsOf, type Selector } from './selector.js';
import { declarations, type Style } from './style.js';
import type { Tree, TreeElement } from './tree.js';

/** What a block of declarations does to text. */
interface Effect {
  /** The boxes in which text looks otherwise by it. */
  readonly dressed: readonly Box[];
  /** Whether what is else a part of a line becomes a box of its own. */
  readonly parts: boolean;
  readonly content: string;
}

/** A rule that does something to text. */
interface Rule extends Effect {
  readonly selector: Selector;
}

/** The same tree, with what its own style sheets may do to what stands in its tables. */
export function withSheets(tree: Tree): Tree {
  if (typeof tree === 'string') return tree;
  const rules: Rules = new Map();
  for (const rule of sheetsIn(tree).flatMap(rulesIn)) {
    const key = keyOf(rule.selector);
    const known = rules.get(key);
    if (known) known.push(rule);
    else rules.set(key, [rule]);
  }
  return rules.size ? marked(new Path(tree), rules, false) : tree;
}

/** The rules by the key of the elements that they may be for. */
type Rules = Map<string, Rule[]>;

function sheetsIn(node: Tree): string[] {
  if (typeof node === 'string') return [];
  if (node.tag === 'style') return [node.children.filter((child) => typeof child === 'string').join('')];
  return node.children.flatMap(sheetsIn);
}

function rulesIn(sheet: string): Rule[] {
  const text = sheet.replace(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, '');
  return text.split('}').flatMap((part) => {
    const at = part.lastIndexOf('{');
    const effect = at < 0 ? undefined : effectOf(declarations(part.slice(at + 1)));
    if (!effect) return [];
    const before = part.slice(0, at);
    const list = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf(';')) + 1);
    return selectorsOf(list).map((selector) => ({ selector, ...effect }));
  });
}

function effectOf(style: Style): Effect | undefined {
  const effect = { dressed: boxes.filter((box) => isDressing(style, box)), parts: isParting(style), content: style.get('content') ?? '' };
  return effect.dressed.length || effect.parts || style.has('content') ? effect : undefined;
}

/** The letters of a page in which nothing is said. */
const size = 16;
const boxes = ['cell', 'block', 'inline'] as const;
type Box = (typeof boxes)[number];

const isParting = (style: Style): boolean =>
  !/^(?:inline|contents|initial|inherit|)$/.test(style.get('display') ?? '') || /left|right/.test(style.get('float') ?? '');

/** White letters in a cell are read where another rule darkens it. */
function isDressing(style: Style, box: Box): boolean {
  const ground = groundOf(style) ?? (box === 'cell' ? undefined : 'white');
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    sizeOf(style.get('font-size') ?? '', size) < legible ||
    (ground !== undefined && vanishes(style.get('color') ?? '', ground)) ||
    looksOf(style, size, box).length > 0
  );
}

function marked(path: Path, rules: Rules, inTable: boolean): TreeElement {
  const { element } = path;
  const paths = path.children[Symbol.iterator]();
  const isTable = inTable || element.tag === 'table';
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : marked(paths.next().value as Path, rules, isTable),
  );
  if (!inTable) return { ...element, children };
  const own = [...path.keys].flatMap((key) => (rules.get(key) ?? []).filter(({ selector }) => matches(selector, path)));
  const box = boxOf(element);
  const some = (is: (rule: Rule) => boolean) => own.some((rule) => !rule.selector.adds && is(rule));
  const look = some(({ dressed }) => dressed.includes(box))
    ? ('doubtful' as const)
    : box === 'inline' && some(({ parts }) => parts)
      ? ('apart' as const)
      : undefined;
  const added = (side: Selector['adds']): Tree[] =>
    own.flatMap(({ selector, content }) => (selector.adds === side ? contentOf(content, element) : []));
  return { ...element, ...(look && { look }), children: [...added('before'), ...children, ...added('after')] };
}

/** More than this is no number. */
const longest = 200;

/** Text with digits that a sheet puts into an element; other texts are labels and ornaments. */
function contentOf(content: string, { attributes }: TreeElement): Tree[] {
  const text = content
    .slice(0, longest)
    .replace(/attr\(\s*([\w-]+)[^)]*\)/g, (_, name: string) => String(attributes[name] ?? '').slice(0, longest))
    .replace(/["']/g, '');
  const isCounted = /\d|counter/.test(text) || content.length > longest;
  return isCounted ? [{ tag: '::content', attributes: {}, children: [text.replace(/counters?\([^)]*\)/g, '#')] }] : [];
}
