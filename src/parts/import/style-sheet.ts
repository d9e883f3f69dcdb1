/**
 * The style sheets that stand in a page itself. Which of their rules wins only a browser knows: an element in a table that one of them may
 * hide, move or strike out is doubtful, and so is text that one of them may add.
 */
import { vanishes } from './colour.js';
import { groundOf, legible, looksOf, sizeOf } from './effects.js';
import { boxOf } from './look.js';
import { keyOf, keysOf, matches, selectorsOf, type Path, type Selector } from './selector.js';
import { declarations, type Style } from './style.js';
import type { Tree, TreeElement } from './tree.js';

/** A rule that does something to text. */
interface Rule {
  readonly selector: Selector;
  readonly style: Style;
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
  return rules.size ? marked(tree, undefined, rules, false) : tree;
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
    const style = declarations(part.slice(at + 1));
    if (at < 0 || !(style.has('content') || isParting(style) || boxes.some((box) => isDressing(style, box)))) return [];
    const before = part.slice(0, at);
    return selectorsOf(before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf(';')) + 1)).map((selector) => ({
      selector,
      style,
    }));
  });
}

/** The letters of a page in which nothing is said. */
const size = 16;
const boxes = ['cell', 'block', 'inline'] as const;

/** Makes a box of its own of what else is a part of a line. */
const isParting = (style: Style): boolean =>
  !/^(?:inline|contents|initial|inherit|)$/.test(style.get('display') ?? '') || /left|right/.test(style.get('float') ?? '');

/** White letters in a cell are read where another rule darkens it. */
function isDressing(style: Style, box: (typeof boxes)[number]): boolean {
  const ground = groundOf(style) ?? (box === 'cell' ? undefined : 'white');
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    sizeOf(style.get('font-size') ?? '', size) < legible ||
    (ground !== undefined && vanishes(style.get('color') ?? '', ground)) ||
    looksOf(style, size, box).length > 0
  );
}

function marked(element: TreeElement, parent: Path | undefined, rules: Rules, inTable: boolean): TreeElement {
  const path: Path = { element, parent };
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : marked(child, path, rules, inTable || element.tag === 'table'),
  );
  if (!inTable) return { ...element, children };
  const own = keysOf(element).flatMap((key) => (rules.get(key) ?? []).filter(({ selector }) => matches(selector, path)));
  const box = boxOf(element);
  const some = (is: (style: Style) => boolean) => own.some(({ selector, style }) => !selector.adds && is(style));
  const look = some((style) => isDressing(style, box))
    ? ('doubtful' as const)
    : box === 'inline' && some(isParting)
      ? ('apart' as const)
      : undefined;
  const added = (side: Selector['adds']): Tree[] =>
    own.flatMap(({ selector, style }) => (selector.adds === side ? contentOf(style.get('content') ?? '', element) : []));
  return { ...element, ...(look && { look }), children: [...added('before'), ...children, ...added('after')] };
}

/** Text with digits that a sheet puts into an element; other texts are labels and ornaments. */
function contentOf(content: string, { attributes }: TreeElement): Tree[] {
  const text = content.replace(/attr\(\s*([\w-]+)[^)]*\)/g, (_, name: string) => attributes[name] ?? '').replace(/["']/g, '');
  return /\d|counter/.test(text) ? [{ tag: '::content', attributes: {}, children: [text.replace(/counters?\([^)]*\)/g, '#')] }] : [];
}
