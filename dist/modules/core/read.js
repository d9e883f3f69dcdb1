import { editionOf, covers } from './editions.js';
import { longest } from './limits.js';
import { isObject, own, ownText } from './json.js';
import { failed, fail, brief } from './problem.js';
import { Problems } from './problems.js';
import { readTables } from './read-tables.js';
import { mismatch } from './shape.js';
import { envelope, edition } from './shapes.js';
import { parseJSON, clean } from './text.js';

const reports = /* @__PURE__ */ new WeakSet();
const isReport = (value) => reports.has(value);
function read(input, editions, overrides = {}) {
  if (isReport(input)) return input;
  const json = typeof input === "string" ? parseJSON(input) : input;
  if (failed(json)) return json;
  if (!isObject(json)) return fail({ failure: "not-object", found: brief(json) });
  const against = mismatch(json, envelope);
  if (against?.place === "tables") return fail({ failure: "no-tables", ...against, found: brief(own(json, "tables") ?? json) });
  if (against) return fail({ failure: "wrong-field", ...against });
  return readEnvelope(json, editions, overrides);
}
function readEdition(json) {
  const against = mismatch(json, edition);
  return against ? fail({ failure: "edition-invalid", ...against }) : json;
}
const fields = Object.keys(envelope).map((name) => name.replace("?", ""));
function readEnvelope(json, editions, overrides) {
  const problems = new Problems();
  for (const key of Object.keys(json)) {
    if (!fields.includes(key)) problems.add("unknown", key, own(json, key));
  }
  const year = overrides.year ?? readYear(own(json, "year"), problems);
  if (!year) return fail({ failure: "no-year", found: brief(own(json, "year")), place: "year", expected: "integer" });
  const edition = chooseEdition(year, overrides.edition ?? ownText(json, "edition"), editions, problems);
  if (!edition) return fail({ failure: "edition-invalid", found: "", place: "edition" });
  const text = (key) => readText(json, key, problems);
  const agency = overrides.agency ? { name: overrides.agency } : readAgency(json, problems);
  const report = {
    year,
    ...agency && { agency },
    edition: edition.id,
    title: text("title"),
    published: text("published"),
    source: text("source"),
    // A chapter whose table the report lacks is still named as the form names it.
    chapters: edition.chapters.map((chapter) => ({
      title: edition.tables.find(({ key }) => key === chapter.table)?.title ?? "",
      ...chapter
    })),
    prose: readTexts(json, "chapters", problems),
    sheets: readTables(json, edition, editions, readTexts(json, "notes", problems), problems),
    problems: problems.list
  };
  reports.add(report);
  return report;
}
function readYear(value, problems) {
  if (typeof value === "number") return value;
  const [year] = /^(?:19|20)\d\d(?=\s*年?度?$)/.exec(String(value).trim()) ?? [];
  if (!year) return void 0;
  problems.add("year", "year", value, year);
  return Number(year);
}
function chooseEdition(year, id, editions, problems) {
  const named = editions.find((edition) => edition.id === id);
  if (named) return named;
  const nearest = editionOf(year, editions);
  if (id) problems.add("edition", "edition", id, editions.map((edition) => edition.id).join(", "));
  if (nearest && !covers(nearest, year)) problems.add("outside", "year", year, nearest.id);
  return nearest;
}
function readAgency(json, problems) {
  const value = own(json, "agency");
  if (typeof value === "string") return { name: readText(json, "agency", problems) };
  if (!isObject(value)) return void 0;
  const text = (key) => readText(value, key, problems, "agency.");
  const code = text("code");
  const level = text("level");
  return { name: text("name"), ...code && { code }, ...level && { level } };
}
function readTexts(json, field, problems) {
  const value = own(json, field);
  const texts = /* @__PURE__ */ Object.create(null);
  if (isObject(value)) for (const key of Object.keys(value)) texts[key] = readText(value, key, problems, `${field}.`);
  return texts;
}
function readText(json, key, problems, above = "") {
  const text = clean(ownText(json, key));
  if (text.length > longest) problems.add("cut", above + key, text, String(longest));
  return text.slice(0, longest);
}

export { isReport, read, readEdition };
//# sourceMappingURL=read.js.map
