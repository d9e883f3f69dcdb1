/**
 * How a text looks on the page, as far as the tags, attributes and styles around it say. A figure is a plain text in plain elements; this
 * module alone decides what is plain. Whatever else an element may do to its text is understood for sure, or doubted.
 */
import { vanishes } from './colour.js';
import { groundOf, legible, looks, looksOf, setsApart, sizeOf, type Look } from './effects.js';
import { styleOf, type Style } from './style.js';
import type { TreeElement } from './tree.js';

/** How text stands that is written at a place. */
export interface Standing {
  readonly look: Look;
  readonly visible: boolean;
  /** The size of its letters in pixels, and their colours; where nothing is said, those of a plain page. */
  readonly size: number;
  readonly ink: string;
  readonly ground: string;
  /** The elements around it that may set it apart from what stands beside them: how they look is not written here. */
  readonly apart: Apart | undefined;
}

/** An element, and those around it: pages may be deep. */
interface Apart {
  readonly element: TreeElement;
  readonly outer: Apart | undefined;
}

export const unstyled: Standing = { look: 'plain', visible: true, size: 16, ink: 'black', ground: 'white', apart: undefined };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is written in it is not shown, or was taken out again. */
const silent = set('script style template noscript del rt rp link meta base param source track');
const blocks = set(
  'p div li tr td th table caption thead tbody tfoot colgroup col h1 h2 h3 h4 h5 h6 section article header footer main nav aside ul dl dt dd blockquote pre center address figure figcaption form fieldset legend hr br',
);
const inlines = set(
  'span font b strong i em u ins big small a abbr acronym cite code dfn kbd samp tt var time data label mark nobr wbr bdi sup sub s strike map',
);
/** A field shows what is in it, and the walk through a cell knows what that is. */
const fields = set('input select option textarea');
const raised = set('sup sub');
const struck = set('s strike');
/** Their letters are smaller or larger than those beside them. */
const resized = set('small big');
/** The smart tags of Word: they only name what is in them. */
const smart = /^st\d+:/;

/** Whether it is known how a browser shows the element: as a container of text. */
export const isKnown = ({ tag }: TreeElement): boolean =>
  !tag || tag.startsWith('#') || blocks.has(tag) || inlines.has(tag) || fields.has(tag) || smart.test(tag);

/** Whether nothing of the element is shown, not even its place. */
export const isHidden = (element: TreeElement): boolean =>
  silent.has(element.tag) ||
  'hidden' in element.attributes ||
  (element.tag === 'input' && element.attributes['type']?.toLowerCase() === 'hidden') ||
  (/display|visibility|\\/i.test(element.attributes['style'] ?? '') && isOut(styleOf(element)));

const isOut = (style: Style): boolean => style.get('display') === 'none' || style.get('visibility') === 'collapse';

/** Letters of fewer pixels are not there. */
const visible = 0.5;

/** How text stands inside of an element, from how the element itself stands. */
export function inside(element: TreeElement, outer: Standing): Standing {
  if (isPlain(element)) return outer;
  const style = styleOf(element);
  const size = sizeOf(style.get('font-size') ?? '', outer.size);
  return {
    look: worst([outer.look, ...looksAt(element, style, size)]),
    visible: /^(?:hidden|visible)$/.test(style.get('visibility') ?? '') ? style.get('visibility') === 'visible' : outer.visible,
    size,
    ink: style.get('-webkit-text-fill-color') ?? style.get('color') ?? outer.ink,
    ground: groundOf(style) ?? outer.ground,
    apart: isApart(element, style) ? { element, outer: outer.apart } : outer.apart,
  };
}

/** Most elements do nothing to their text. */
const isPlain = (element: TreeElement): boolean =>
  isKnown(element) &&
  element.look === undefined &&
  ![raised, struck, resized, fields].some((tags) => tags.has(element.tag)) &&
  Object.keys(element.attributes).length === 0;

/** How a text looks there. */
export function lookOf({ look, visible: seen, size, ink, ground }: Standing): Look {
  if (!seen || size < visible) return 'hidden';
  return size < legible || vanishes(ink, ground) ? worst([look, 'doubtful']) : look;
}

/** The elements that may set a text apart. */
export function apartFrom({ apart }: Standing): TreeElement[] {
  const found: TreeElement[] = [];
  for (let each = apart; each; each = each.outer) found.push(each.element);
  return found;
}

const worst = (all: readonly Look[]): Look => looks[Math.max(...all.map((look) => looks.indexOf(look)))]!;

/** Whether an element is a cell or its row, a part of a line, or has lines of its own. */
export const boxOf = ({ tag }: TreeElement): 'cell' | 'block' | 'inline' =>
  /^t[dhr]$/.test(tag) ? 'cell' : inlines.has(tag) || smart.test(tag) ? 'inline' : 'block';

function looksAt(element: TreeElement, style: Style, size: number): Look[] {
  const { tag } = element;
  if (isHidden(element)) return ['hidden'];
  const found = looksOf(style, size, boxOf(element));
  if (!isKnown(element)) found.push('doubtful');
  if (element.look === 'doubtful') found.push('doubtful');
  if (raised.has(tag)) found.push('raised');
  if (struck.has(tag)) found.push('struck');
  return found;
}

/** Whether what is written at an element leaves open how its text stands to what is beside it. */
function isApart(element: TreeElement, style: Style): boolean {
  const { tag, attributes } = element;
  if (fields.has(tag) || resized.has(tag) || element.look === 'apart') return true;
  if (boxOf(element) !== 'inline') return false;
  return attributes['class'] !== undefined || attributes['id'] !== undefined || setsApart(style);
}
