import { editionOf } from '../../core/editions.js';
import { assemble } from './assembly.js';
import { Labels } from './labels.js';
import { patternsOf, wordsOf } from './pattern.js';
import { spread } from './raw-table.js';
import { readingOf } from './reading.js';
import { remark } from './recognition.js';
import { slipsIn } from './slipped-figures.js';
import { segmentsOf } from './segments.js';

function recogniseTables(tables, editions, known = {}) {
  const patterns = patternsOf(editions);
  const labels = labelsOf(patterns);
  const segments = segmentsOf(spread(tables), patterns, labels);
  const expected = known.year === void 0 ? void 0 : editionOf(known.year, editions);
  const blocks = /* @__PURE__ */ new Map();
  const doubts = [];
  for (const segment of segments) {
    const reading = choose(segment, patterns, labels, expected, doubts);
    if (reading?.header.is === "twice") return { refusal: "several", found: "", doubts: [] };
    const family = reading && blocks.get(reading.pattern.family);
    if (family) family.push(reading);
    else if (reading) blocks.set(reading.pattern.family, [reading]);
  }
  if (!blocks.size) return { refusal: nothingIn(segments, tables), found: "", doubts };
  const result = assemble(blocks, editions, expected, known);
  const slips = slipsIn(result.json, editions);
  return judge({ ...result, doubts: [...result.doubts, ...slips] }, doubts, tables);
}
let shared;
function labelsOf(patterns) {
  if (shared?.patterns !== patterns || shared.labels.size > 5e3) shared = { patterns, labels: new Labels(wordsOf(patterns)) };
  return shared.labels;
}
function nothingIn(segments, tables) {
  if (!segments.length) return "no-table";
  return tables.some(({ text }) => text) ? "lost-lines" : segments.some(({ lines }) => lines) ? "unassignable" : "no-table";
}
function choose(segment, patterns, labels, expected, doubts) {
  const readings = segment.patterns.map((pattern2) => readingOf(segment, pattern2, patterns, labels)).sort((a, b) => a.cost - b.cost || Number(fits(b, expected)) - Number(fits(a, expected)));
  const [best, next] = readings;
  if (!best || !best.lines.size && !best.doubts.length) return void 0;
  const { header, pattern } = best;
  const columns = pattern.header.map(({ label }) => label).join(" | ");
  const rivals = readings.filter((other) => other.pattern.header.map(({ label }) => label).join(" | ") !== columns);
  if (header.is === "other" || header.is === "none" && rivals.length) {
    doubts.push(remark("header", pattern.place, header.found, columns));
    for (const doubt of best.doubts) if (isDoubled(doubt)) doubts.push(doubt);
    return void 0;
  }
  const doubtful = [];
  if (header.is === "none") doubtful.push(remark("header", pattern.place, "", columns));
  if (next && next.pattern.family === pattern.family && next.cost === best.cost) doubtful.push(remark("edition", pattern.place));
  const repairs = header.is === "near" ? [remark("header", pattern.place, header.found, columns)] : [];
  return { ...best, doubts: [...doubtful, ...best.doubts], repairs: [...repairs, ...best.repairs] };
}
const fits = ({ pattern }, edition) => !!edition && pattern.editions.includes(edition);
const most = 2;
const words = 3;
const isDoubled = ({ code, found, expected }) => code === "cells" && Number(found) >= 2 * Number(expected) && Number(found) <= 2 * Number(expected) + words;
function judge(result, before, tables) {
  const doubts = [...before, ...result.doubts];
  const lost = doubts.filter(({ code }) => ["cells", "missing", "header", "conflict"].includes(code));
  if (lost.length && tables.some(({ text }) => text)) return { refusal: "lost-lines", found: "", doubts: lost };
  const beside = doubts.filter(isDoubled);
  const against = doubts.filter(({ code }) => code === "conflict");
  if (Math.max(beside.length, against.length) > most) return { refusal: "several", found: "", doubts: [] };
  if (!Object.keys(result.json.tables).length) return { refusal: "unassignable", found: "", doubts };
  return { ...result, doubts };
}

export { recogniseTables };
//# sourceMappingURL=recognise.js.map
