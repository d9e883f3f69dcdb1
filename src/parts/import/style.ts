/** What an element of a page says of its own style: its `style` attribute, and the older attributes that do the same. */
import type { TreeElement } from './tree.js';

/** Values by property, in small letters, without what makes one of them important. */
export type Style = ReadonlyMap<string, string>;

const none: Style = new Map();

/** The sizes of `<font size>`, in pixels. */
const fontSizes: Readonly<Record<string, string>> = { 1: '10px', 2: '13px', 3: '16px', 4: '18px', 5: '24px', 6: '32px', 7: '48px' };

/** The style that an element has of its own. */
export function styleOf({ tag, attributes }: TreeElement): Style {
  const { style, color, size = '', face, bgcolor } = attributes;
  const older = [
    ...(tag === 'font' && color !== undefined ? [['color', withHash(color)] as const] : []),
    ...(tag === 'font' && fontSizes[size] ? [['font-size', fontSizes[size]] as const] : []),
    ...(tag === 'font' && face !== undefined ? [['font-family', face.toLowerCase()] as const] : []),
    ...(bgcolor !== undefined ? [['background-color', withHash(bgcolor)] as const] : []),
  ];
  if (style === undefined) return older.length ? new Map(older) : none;
  return new Map([...older, ...declarations(style)]);
}

/** These attributes may leave out what CSS wants before a number. */
const withHash = (colour: string): string => colour.toLowerCase().replace(/^(?=[\da-f]{6}$)/, '#');

/** A declaration; what stands in quotes or brackets does not end it. */
const declaration = /(?:[^;"'(]+|"[^"]*"|'[^']*'|\([^();]*\))+/g;

/** The declarations of a block; one that is important goes before those behind it. */
export function declarations(text: string): Style {
  const style = new Map<string, string>();
  const important = new Set<string>();
  for (const [each] of unescaped(text).matchAll(declaration)) {
    const colon = each.indexOf(':');
    const name = each.slice(0, Math.max(colon, 0)).trim();
    const [value = '', mark] = each.slice(colon + 1).split('!');
    if (!name || (important.has(name) && mark === undefined)) continue;
    if (mark !== undefined) important.add(name);
    style.set(name, value.trim());
    if (name === 'font') shorthand(value, style);
  }
  return style;
}

/** Comments are none of it, and letters may be written as their numbers. */
const unescaped = (text: string): string =>
  text
    .replace(/\/\*[^]*?(?:\*\/|$)/g, '')
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)))
    .toLowerCase();

const fontSize = /(?:^|\s)(0|[\d.]+(?:[a-z]+|%))(?=[\s/]|$)/;

/** `font: bold 7.0pt/1 "Times New Roman"` sets the size and the family. */
function shorthand(value: string, style: Map<string, string>): void {
  const [, size] = fontSize.exec(value) ?? [];
  if (size === undefined) return;
  style.set('font-size', size);
  const behind = value.slice(value.search(fontSize)).trim().slice(size.length).trim();
  const family = behind.replace(/^\/\s*\S+/, '').trim();
  if (family) style.set('font-family', family);
}

const units: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, rem: 16, vw: 10, vh: 8 };

/** A length in pixels; `em` is what a relative one is a part of. `undefined` where it is none, or is computed. */
export function pixels(value: string, em: number): number | undefined {
  const [, digits, unit = ''] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(px|pt|pc|in|cm|mm|rem|em|ex|ch|vw|vh|%|)$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const relative = unit === 'em' ? em : unit === '%' ? em / 100 : em / 2;
  return Number(digits) * (units[unit] ?? relative);
}
