const whites = /^(?:white|window|canvas|snow|ivory|ghostwhite|floralwhite|whitesmoke|azure|mintcream|seashell|honeydew|aliceblue)$/;
const least = 32;
const faint = 0.2;
function vanishes(ink, ground) {
  const [over, under] = [colourOf(ink), colourOf(ground)];
  if (over && over[3] < faint) return true;
  if (!over || !under) return ink === ground;
  return [0, 1, 2].every((channel) => Math.abs(over[channel] - under[channel]) < least);
}
const isTransparent = (colour) => (colourOf(colour)?.[3] ?? 1) < faint;
function colourOf(text) {
  if (whites.test(text)) return [255, 255, 255, 1];
  if (text === "transparent") return [0, 0, 0, 0];
  if (text.startsWith("#")) return fromHex(text.slice(1));
  const [, name = "", inner = ""] = /^(rgb|hsl)a?\((.*)\)$/.exec(text) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = [...inner.matchAll(/([\d.]+)(%?)/g)].map(
    ([, digits, percent], index) => percent ? Number(digits) / 100 * (index < 3 && name === "rgb" ? 255 : 1) : Number(digits)
  );
  if (name === "rgb") return [first, second, third, alpha];
  if (name === "hsl" && (alpha < faint || third > 0.94)) return [255, 255, 255, alpha];
  return void 0;
}
function fromHex(digits) {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return void 0;
  const long = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = [0, 2, 4, 6].flatMap(
    (at) => at < long.length ? parseInt(long.slice(at, at + 2), 16) : []
  );
  return [red, green, blue, alpha / 255];
}

export { isTransparent, vanishes };
//# sourceMappingURL=colour.js.map
