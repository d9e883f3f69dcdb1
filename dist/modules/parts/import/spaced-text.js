import { isBlank, isFigure } from './figure-text.js';

const pageNumber = /^\s*[-—–]\s*\d+\s*[-—–]\s*$/;
const enough = 4;
function spacedRows(text, names) {
  const lines = text.filter((line) => !isBlank(line) && !pageNumber.test(line)).map(split);
  if (lines.filter(({ words, figures }) => figures.length && suffix(words, names) !== void 0).length < enough) return void 0;
  return lines.map((line, index) => {
    if (!line.figures.length || suffix(line.words, names) !== void 0) return cells(line, names);
    const name = broken(lines, index).find(names);
    return name === void 0 ? cells(line, names) : [name, ...line.figures];
  });
}
function split(line) {
  const pieces = line.trim().split(/[ \u00a0\u3000]+/);
  let end = pieces.length;
  while (end && isFigure(pieces[end - 1])) end--;
  return { words: pieces.slice(0, end), figures: pieces.slice(end) };
}
const most = 100;
const suffix = (words, names) => {
  const start = Math.max(0, words.length - most);
  const last = words.slice(start);
  const at = last.findIndex((_, index) => names(last.slice(index).join("")));
  return at < 0 ? void 0 : start + at;
};
function cells({ words, figures }, names) {
  const at = suffix(words, names);
  return at === void 0 ? [...words, ...figures] : [...words.slice(0, at), words.slice(at).join(""), ...figures];
}
function broken(lines, index) {
  const { words } = lines[index];
  const before = lines[index - 1];
  const after = lines[index + 1];
  const above = before && !before.figures.length ? before.words.slice(-most) : [];
  const below = after && !after.figures.length ? after.words.join("") : "";
  const own = [...above, words.join("")];
  return own.flatMap((_, from) => [own.slice(from).join(""), own.slice(from).join("") + below]);
}

export { spacedRows };
//# sourceMappingURL=spaced-text.js.map
