/** What the style of an element does to its text: which declarations make it look or stand otherwise than plain text, and how. */
import { isTransparent } from './colour.js';
import { pixels, type Style } from './style.js';

/** From the best to the worst: inside of a hidden element nothing else matters. */
export const looks = ['plain', 'raised', 'struck', 'doubtful', 'hidden'] as const;
export type Look = (typeof looks)[number];

/** Smaller letters than these pixels are not read. */
export const legible = 5;

/** Asked with the value of a property and the size of the letters. */
type Test = (value: string, size: number) => boolean;

const is =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value);
const isSet: Test = (value) => !/^(?:none|normal|auto|visible|initial|inherit|unset|revert|)$/.test(value);
const isMoved: Test = (value, size) => isSet(value, size) && pixels(value, size) !== 0;
const isLess =
  (limit: number): Test =>
  (value) =>
    parseFloat(value) / (value.endsWith('%') ? 100 : 1) < limit;
/** Letters, one beside the other: hanging lines are indented by a few of them. */
const few = 6;
const isFarOut: Test = (value, size) => value.split(/\s+/).some((length) => (pixels(length, size) ?? 0) < -few * size);

/** What a declaration does to all text inside of its element: by its property, the look, and which of its values make it so. */
const effects = new Map<string, readonly [look: Look, test: Test]>([
  ['opacity', ['hidden', isLess(0.1)]],
  ['mso-hide', ['hidden', is(/all|screen/)]],
  ['text-decoration', ['struck', is(/line-through/)]],
  ['text-decoration-line', ['struck', is(/line-through/)]],
  ['mso-text-raise', ['raised', isMoved]],
  ['font-variant', ['raised', is(/super|sub/)]],
  ['font-variant-position', ['raised', is(/super|sub/)]],
  ['font-feature-settings', ['doubtful', is(/sups|subs|sinf|ordn/)]],
  ['font-family', ['doubtful', is(/wingdings|webdings/)]],
  ['position', ['doubtful', is(/absolute|fixed/)]],
  ['unicode-bidi', ['doubtful', is(/override/)]],
  ['zoom', ['doubtful', isLess(0.5)]],
  ['text-indent', ['doubtful', (value, size) => Math.abs(pixels(value, size) ?? 0) > 2 * few * size]],
  ['letter-spacing', ['doubtful', (value, size) => (pixels(value, size) ?? 0) < -size / 4]],
  ...['margin', 'margin-left', 'margin-right', 'margin-top', 'margin-bottom'].map((name) => [name, ['doubtful', isFarOut]] as const),
  ...'clip clip-path mask mask-image filter transform translate scale rotate offset-path content content-visibility text-security'
    .split(' ')
    .map((name) => [name, ['doubtful', isSet]] as const),
]);

/** Browsers had some of these under names of their own first. */
const prefix = /^-[a-z]+-/;

/** Values that only a browser can work out, of properties that may hide or move a text. */
const computed = /\b(?:var|calc|min|max|clamp|attr|env)\(/;
const decisive = /^(?:display|visibility|opacity|position|vertical-align|zoom)$/;

/** How a text looks by the style of one element around it; `box` is whether that is a cell, a line of its own or part of one. */
export function looksOf(style: Style, size: number, box: 'cell' | 'block' | 'inline'): Look[] {
  const found: Look[] = [];
  for (const [name, value] of style) {
    if (decisive.test(name) && computed.test(value)) found.push('doubtful');
    const [look, test] = effects.get(name.replace(prefix, '')) ?? [];
    if (look && test?.(value, size)) found.push(look);
  }
  if (box === 'inline' && isShifted(style.get('vertical-align') ?? '', size)) found.push('raised');
  if (isOffset(style, size) && !style.has('mso-text-raise')) found.push('doubtful');
  if (isClosed(style, size) && box !== 'cell') found.push('doubtful');
  return found;
}

/** In its line; the other words place a text by the height of the line or of its cell. */
const isShifted: Test = (value, size) => isMoved(value, size) && !/^(?:baseline|middle|top|bottom)$/.test(value);

/** Moved away from where it is written. */
const isOffset = (style: Style, size: number): boolean =>
  isSet(style.get('position') ?? '', size) &&
  style.get('position') !== 'static' &&
  ['top', 'left', 'right', 'bottom', 'inset'].some((side) => isMoved(style.get(side) ?? '', size));

/** A box without room that shows nothing of what does not fit. */
const isClosed = (style: Style, size: number): boolean =>
  ['overflow', 'overflow-x', 'overflow-y'].some((name) => /hidden|clip|scroll|auto/.test(style.get(name) ?? '')) &&
  ['width', 'height', 'max-width', 'max-height'].some((name) => (pixels(style.get(name) ?? '', size) ?? Infinity) < legible);

/** The size of letters in pixels. */
export function sizeOf(value: string, outer: number): number {
  if (value === 'smaller') return outer / 1.2;
  return pixels(value, outer) ?? outer;
}

/** Words of `background` that are no colour. */
const noColour = /^(?:none|initial|inherit|unset|repeat|scroll|fixed|local|no|x|y|center|top|left|right|bottom|cover|contain|round|space)$/;

/** What is behind a text: a colour, or a picture of which no colour is known. */
export function groundOf(style: Style): string | undefined {
  const shorthand = style.get('background') ?? '';
  if (/\(/.test(`${shorthand} ${style.get('background-image') ?? ''}`.replace(/\b(?:rgb|hsl)a?\(/g, ''))) return 'image';
  const named = [...shorthand.matchAll(/#[\da-f]+|(?:rgb|hsl)a?\([^()]*\)|[a-z]+/g)]
    .map(([word]) => word)
    .find((word) => !noColour.test(word));
  const ground = style.get('background-color') ?? named;
  return ground === undefined || noColour.test(ground) || isTransparent(ground) ? undefined : ground;
}

/** Properties that leave a text beside its neighbours: its letters, its line, what is around it. */
const harmless =
  /^(?:font|font-.*|mso-.*|color|background.*|line-height|(?:letter|word)-spacing|(?:word|line)-.*|overflow-wrap|white-space|text-.*|-\w+-text-.*|border.*|padding.*|margin.*|outline.*|layout-grid.*|punctuation-.*|tab-interval|direction|unicode-bidi|opacity|visibility|box-sizing|orphans|widows)$/;

const plainly = /^(?:display:inline|vertical-align:baseline|position:static|float:none)$/;
const isOverlapping = (name: string, value: string): boolean => name.startsWith('margin') && /-\d/.test(value);

/** Whether a style leaves open how a text stands to what is beside it. */
export const setsApart = (style: Style): boolean =>
  [...style].some(([name, value]) => !(harmless.test(name) || plainly.test(`${name}:${value}`)) || isOverlapping(name, value));
