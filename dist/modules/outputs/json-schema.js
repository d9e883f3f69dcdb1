import { joinBlock } from '../core/address.js';
import { leaves, keyOf } from '../core/form.js';
import { envelopeSchema } from '../core/schema.js';

const cell = {
  description: '\u4E00\u4E2A\u6570\uFF1Bnull \u4E3A\u7A7A\u767D\uFF1B\u6587\u5B57\u6309\u539F\u6837\u663E\u793A\uFF0C\u5982 "7168600\u5143"\u3001"22\uFF08\u5176\u4E2D\u4FEE\u8BA216\u4EF6\uFF09"\u3001"\u2014"',
  type: ["number", "string", "null"]
};
const text = (description) => ({ description, type: "string" });
const fields = {
  $schema: text("\u672C\u683C\u5F0F\u8BF4\u660E\uFF08report.schema.json\uFF09\u7684\u5730\u5740\uFF0C\u4F9B\u7F16\u8F91\u5668\u63D0\u793A\u548C\u68C0\u67E5"),
  year: { description: "\u62A5\u544A\u5E74\u5EA6\uFF0C\u5982 2020", type: "integer" },
  agency: {
    description: "\u53D1\u5E03\u62A5\u544A\u7684\u673A\u5173\uFF1A\u540D\u79F0\uFF0C\u6216\u540D\u79F0\u3001\u4EE3\u7801\u3001\u5C42\u7EA7",
    anyOf: [
      { type: "string" },
      {
        type: "object",
        properties: { name: text("\u540D\u79F0"), code: text("\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801"), level: text("\u5C42\u7EA7\uFF0C\u5982 \u53BF\u7EA7\u3001\u4E61\u9547") },
        required: ["name"],
        additionalProperties: false
      }
    ]
  },
  title: text("\u62A5\u544A\u6807\u9898"),
  published: text("\u53D1\u5E03\u65E5\u671F\uFF0C\u5982 2021-01-20"),
  source: text("\u539F\u6587\u5730\u5740")
};
function reportSchema(editions) {
  const tables = editions.flatMap((edition) => edition.tables);
  const keys = [...new Set(tables.map(({ key }) => key))];
  const ids = editions.map(({ id }) => id);
  const envelope = envelopeSchema();
  const places = keys.flatMap((key) => [key, ...blocksOf(editions, key).map((block) => joinBlock(key, block))]);
  const prose = editions.flatMap(({ chapters }) => chapters.flatMap(({ text: key, title = "" }) => key ? [[key, text(title)]] : []));
  const closed = { type: "object", additionalProperties: false };
  return {
    ...envelope,
    title: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A",
    required: ["year", "tables"],
    properties: {
      ...envelope.properties,
      ...fields,
      edition: { description: "\u8868\u5F0F\u7248\u672C\uFF1B\u4E0D\u5199\u5219\u6309\u5E74\u4EFD", enum: ids },
      editions: {
        description: "\u6240\u7528\u7248\u672C\u4E0E\u6574\u4EFD\u62A5\u544A\u4E0D\u540C\u7684\u8868\uFF0C\u6216\u8868\u4E2D\u7684\u4E00\u9879",
        type: "object",
        propertyNames: { enum: places },
        additionalProperties: { enum: ids }
      },
      notes: { ...closed, description: "\u8868\u4E0B\u7684\u6CE8", properties: Object.fromEntries(tables.map(({ key, title }) => [key, text(title)])) },
      chapters: { ...closed, description: "\u6587\u5B57\u90E8\u5206\uFF0C\u7A7A\u884C\u5206\u6BB5", properties: Object.fromEntries(prose) },
      tables: {
        ...closed,
        description: "\u5404\u8868\u7684\u6570\u636E",
        properties: Object.fromEntries(keys.map((key) => [key, merge(tables.filter((table) => table.key === key).map(tableSchema))]))
      }
    }
  };
}
const blocksOf = (editions, key) => [
  ...new Set(
    editions.flatMap(({ tables }) => tables.filter((table) => table.key === key).flatMap(({ blocks }) => blocks.map((block) => block.key)))
  )
];
function tableSchema({ title, blocks }) {
  return merge(blocks.map(({ rows, columns }) => groupSchema(rows, columns, title)));
}
function groupSchema(lines, columns, description) {
  const keyed = lines.flatMap((line) => line.key === void 0 ? line.lines ?? [] : line);
  return {
    description,
    type: ["object", "null"],
    properties: Object.fromEntries(keyed.map((line) => [line.key, lineSchema(line, columns)])),
    additionalProperties: false
  };
}
function lineSchema(line, columns) {
  if (line.lines) return groupSchema(line.lines, columns, line.label || (line.lines[0]?.label ?? ""));
  const paths = leaves(columns);
  const cells = paths.map((path) => ({ ...cell, title: path.map(({ label }) => label).join(" ") }));
  const keyed = Object.fromEntries(paths.map((path, index) => [keyOf(path), cells[index]]));
  return {
    description: line.label,
    anyOf: [
      { type: "array", items: cell, anyOf: [{ maxItems: 0 }, { minItems: cells.length, maxItems: cells.length }] },
      { type: "object", properties: keyed, additionalProperties: false },
      { type: "null" }
    ]
  };
}
function merge(schemas) {
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first] = different;
  if (first && different.length === 1) return first;
  const properties = different.map((schema) => schema.properties);
  if (properties.includes(void 0)) return { anyOf: different };
  const names = [...new Set(properties.flatMap((some) => Object.keys(some)))];
  const named = (name) => properties.map((some) => some[name]).filter((schema) => schema !== void 0);
  return { ...first, properties: Object.fromEntries(names.map((name) => [name, merge(named(name))])) };
}

export { reportSchema };
//# sourceMappingURL=json-schema.js.map
