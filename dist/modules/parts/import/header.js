function headerOf(cells, pattern, patterns, labels) {
  const { header } = pattern;
  const tokens = joined(cells, pattern, labels);
  const found = tokens.map(({ text }) => text).join(" | ");
  if (!tokens.length) return { is: "none", found };
  if (isTwice(tokens, pattern, labels)) return { is: "twice", found };
  const is = tokens.length === header.length ? byPosition(tokens, pattern, labels) : inOrder(tokens, pattern, labels);
  const others = patterns.flatMap((other) => other.header);
  const isForeign = (text) => !near(text, pattern, labels) && others.some(({ label }) => labels.closeness(text, label) === 0);
  const foreign = tokens.some(({ text }) => labels.knows(text) && isForeign(text));
  if (foreign) return { is: "other", found };
  const columns = header.flatMap(({ column }, index) => column === void 0 ? [] : [{ column, cell: tokens[index] }]);
  if (is !== "same" || columns.some(({ cell }) => !cell)) return { is, found };
  return { is, found, columns: columns.sort((a, b) => a.column - b.column).map(({ cell }) => cell) };
}
const near = (text, { header }, labels) => labels.knows(text) && header.some(({ label }) => labels.closeness(text, label) !== void 0);
function isTwice(tokens, { header, width }, labels) {
  const count = (of, label) => of.filter(({ text }) => labels.closeness(text, label) !== void 0).length;
  if (tokens.length !== 2 * header.length) return false;
  const own = header.map(({ label }) => ({ text: label }));
  const columns = Math.max(...tokens.map(({ end }) => end)) - Math.min(...tokens.map(({ start }) => start));
  return columns >= 2 * width && header.every(({ label }) => count(tokens, label) === 2 * count(own, label));
}
function joined(cells, pattern, labels) {
  const result = [];
  for (let index = 0; index < cells.length; index++) {
    const [first, second] = [cells[index], cells[index + 1]];
    const whole = second && labels.bare(first.text) && { text: first.text + second.text, start: first.start, end: second.end };
    if (whole && !near(first.text, pattern, labels) && near(whole.text, pattern, labels)) {
      result.push(whole);
      index++;
    } else result.push(first);
  }
  return result;
}
const enough = 5;
function byPosition(tokens, { header }, labels) {
  const right = tokens.map(({ text }, index) => labels.closeness(text, header[index].label) !== void 0);
  if (right.every(Boolean)) return "same";
  const unknown = tokens.filter((_, index) => !right[index]);
  const alone = unknown.length === 1 && tokens.length > enough && header.every(({ label }) => labels.closeness(unknown[0].text, label) === void 0);
  if (alone) return "near";
  const passable = tokens.every(({ text }, index) => {
    const found = labels.bare(text);
    const cut = found.length > 1 && labels.bare(header[index].label).startsWith(found);
    const twice = [index - 1, index + 1].some((next) => right[next] && labels.bare(header[next].label) === found);
    return right[index] || cut || twice;
  });
  return passable && right.some(Boolean) ? "near" : "other";
}
function inOrder(tokens, { header }, labels) {
  const columns = new Set(header.flatMap(({ column }) => column ?? []));
  let next = 0;
  for (const { text } of tokens.filter((token) => labels.knows(token.text))) {
    const at = header.findIndex(({ label }, index) => index >= next && labels.closeness(text, label) !== void 0);
    if (at >= 0) {
      next = at + 1;
      columns.delete(header[at].column ?? -1);
    } else if (header.some(({ label }) => labels.closeness(text, label) !== void 0)) return "other";
  }
  return columns.size ? "other" : "near";
}

export { headerOf };
//# sourceMappingURL=header.js.map
