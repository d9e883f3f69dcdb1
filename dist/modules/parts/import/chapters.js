import { tableIn } from '../../core/editions.js';
import { lastOf } from '../../core/list.js';
import { Labels } from './labels.js';
import { object, textOf, isWrapper, elements } from './tree.js';

const longest = 30;
const note = /^\s*(?:备?注|说明)\s*[：:]/;
const point = /^\s*(?:\d{1,2}|[（(]\d{1,2}[）)])[.、．\s]/;
function linesIn(tree, edition) {
  const page = withoutTables(tree);
  const extents = /* @__PURE__ */ new Map();
  const text = textOf(page, { extents });
  const [first, last] = ends(text, edition);
  if (!first || !last) return text.split("\n");
  const holds = (node) => {
    const [start, end] = extents.get(node) ?? [0, 0];
    return start <= first.start && last.end <= end;
  };
  let part = page;
  for (let inner = [page].find(holds); inner; inner = inner.children.find(holds)) part = inner;
  return text.slice(...extents.get(part)).split("\n");
}
function ends(text, edition) {
  const chapterOf = chaptersOf(edition);
  let at = 0;
  const headings = text.split("\n").flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    return chapterOf(line) ? [{ start, end }] : [];
  });
  return [...headings.slice(0, 1), ...headings.slice(-1)];
}
function withoutTables(node) {
  if (typeof node === "string") return node;
  if (node.tag !== "table" || isWrapper(node) || elements(node, /^table$/, "table").length)
    return { ...node, children: node.children.map(withoutTables) };
  const rows = elements(node, /^tr$/).map((row) => elements(row, /^t[dh]$/));
  const notes = rows.flatMap((cells) => cells.length === 1 ? textOf(cells[0]).trim() : []).filter((text) => note.test(text));
  return { tag: "div", attributes: {}, children: [object, ...notes.map((text) => ({ tag: "p", attributes: {}, children: [text] }))] };
}
function around(lines, edition, prose) {
  const notes = {};
  const chapters = {};
  for (const { chapter, lines: own } of sectionsIn(lines, edition)) {
    const text = paragraphs(chapter.table === void 0 ? own : notesIn(own));
    if (chapter.table !== void 0 && text) notes[chapter.table] = text;
    if (prose && chapter.text !== void 0 && text.length > (chapters[chapter.text]?.length ?? 0)) chapters[chapter.text] = text;
  }
  return { ...Object.keys(notes).length && { notes }, ...Object.keys(chapters).length && { chapters } };
}
function notesIn(lines) {
  let open = false;
  return lines.filter((line) => {
    if (line.trim()) open = note.test(line) || open && point.test(line);
    return open;
  });
}
const paragraphs = (lines) => lines.map((line) => line.trim()).filter((line) => line && !line.includes(object)).join("\n\n");
function sectionsIn(lines, edition) {
  const chapterOf = chaptersOf(edition);
  const sections = [];
  for (const line of lines) {
    const chapter = chapterOf(line);
    if (chapter) sections.push({ chapter, lines: [] });
    else lastOf(sections)?.lines.push(line);
  }
  return sections;
}
const numbers = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
const heading = new RegExp(`^[#*\\s]*([${numbers}])\\s*[\u3001.\uFF0E]\\s*(\\S.*)$`, "s");
function chaptersOf(edition) {
  const { chapters } = edition;
  const labels = new Labels();
  const titles = chapters.map(({ title, table = "" }) => labels.bare(title ?? tableIn(edition, table)?.title ?? ""));
  return (line) => {
    const [, number, rest = ""] = heading.exec(line) ?? [];
    const index = number === void 0 ? -1 : numbers.indexOf(number);
    const words = rest.trimEnd();
    if (!chapters[index] || words.length > longest || /[。；，：]/.test(words)) return void 0;
    return labels.bare(words).includes(titles[index].slice(0, 2)) ? chapters[index] : void 0;
  };
}

export { around, linesIn };
//# sourceMappingURL=chapters.js.map
