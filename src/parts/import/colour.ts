/** Colours, as far as it takes to tell whether a text can be seen on what is behind it. */

/** Red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The names of colours that nobody tells from white. */
const whites = /^(?:white|window|canvas|snow|ivory|ghostwhite|floralwhite|whitesmoke|azure|mintcream|seashell|honeydew|aliceblue)$/;

/** Channels that differ by less look the same. */
const least = 32;
/** What is less opaque is not seen. */
const faint = 0.2;

/** Whether a text of one colour cannot be seen on a ground of another; a colour that is not known is taken for one that can. */
export function vanishes(ink: string, ground: string): boolean {
  const [over, under] = [colourOf(ink), colourOf(ground)];
  if (over && over[3] < faint) return true;
  if (!over || !under) return ink === ground;
  return [0, 1, 2].every((channel) => Math.abs(over[channel]! - under[channel]!) < least);
}

/** Whether nothing of a colour is seen. */
export const isTransparent = (colour: string): boolean => (colourOf(colour)?.[3] ?? 1) < faint;

function colourOf(text: string): Colour | undefined {
  if (whites.test(text)) return [255, 255, 255, 1];
  if (text === 'transparent') return [0, 0, 0, 0];
  if (text.startsWith('#')) return fromHex(text.slice(1));
  const [, name = '', inner = ''] = /^(rgb|hsl)a?\((.*)\)$/.exec(text) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = [...inner.matchAll(/([\d.]+)(%?)/g)].map(([, digits, percent], index) =>
    percent ? (Number(digits) / 100) * (index < 3 && name === 'rgb' ? 255 : 1) : Number(digits),
  );
  if (name === 'rgb') return [first, second, third, alpha];
  // Of a hue only what is nearly white is known.
  if (name === 'hsl' && (alpha < faint || third > 0.94)) return [255, 255, 255, alpha];
  return undefined;
}

function fromHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = [0, 2, 4, 6].flatMap((at) =>
    at < long.length ? parseInt(long.slice(at, at + 2), 16) : [],
  );
  return [red, green, blue, alpha / 255];
}
