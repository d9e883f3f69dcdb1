import { tableIn } from '../../core/editions.js';
import { lastOf } from '../../core/list.js';
import { Labels } from './labels.js';
import { object, textOf, isWrapper, elements } from './tree.js';

const longest = 30;
const note = /^\s*(?:备?注|说明)\s*[：:]/;
const point = /^\s*(?:\d{1,2}|[（(]\d{1,2}[）)])[.、．\s]/;
function linesIn(tree) {
  return textOf(withoutTables(tree)).split("\n");
}
function withoutTables(node) {
  if (typeof node === "string") return node;
  if (node.tag !== "table" || isWrapper(node) || elements(node, /^table$/).length)
    return { ...node, children: node.children.map(withoutTables) };
  const rows = elements(node, /^tr$/).map((row) => elements(row, /^t[dh]$/));
  const notes = rows.flatMap((cells) => cells.length === 1 ? textOf(cells[0]).trim() : []).filter((text) => note.test(text));
  return { tag: "div", attributes: {}, children: [object, ...notes.map((text) => ({ tag: "p", attributes: {}, children: [text] }))] };
}
function article(tree, edition) {
  const count = (node) => typeof node === "string" ? 0 : sectionsIn(linesIn(node), edition).length;
  const all = count(tree);
  const inner = (node) => {
    const whole = typeof node === "string" || !all ? void 0 : node.children.find((child) => count(child) === all);
    return whole === void 0 ? node : inner(whole);
  };
  return inner(tree);
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
  const labels = new Labels();
  const titles = edition.chapters.map(({ title, table = "" }) => labels.bare(title ?? tableIn(edition, table)?.title ?? ""));
  const sections = [];
  for (const line of lines) {
    const chapter = edition.chapters[titles.findIndex((title, index) => isHeading(line, index, title, labels))];
    if (chapter) sections.push({ chapter, lines: [] });
    else lastOf(sections)?.lines.push(line);
  }
  return sections;
}
function isHeading(line, index, title, labels) {
  const [number, rest] = line.replace(/^[#*\s]+/, "").trim().split(/\s*[、.．]\s*(.*)/s);
  if (number !== "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"[index] || !rest || rest.length > longest || /[。；，：]/.test(rest)) return false;
  return labels.bare(rest).includes(title.slice(0, 2));
}

export { around, article, linesIn };
//# sourceMappingURL=chapters.js.map
