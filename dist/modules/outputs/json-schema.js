import { leaves, keyOf } from '../core/form.js';
import { envelopeSchema } from '../core/schema.js';

const cell = {
  description: '\u4E00\u4E2A\u6570\uFF1Bnull \u4E3A\u7A7A\u767D\uFF1B\u6587\u5B57\u6309\u539F\u6837\u663E\u793A\uFF0C\u5982 "7168600\u5143"\u3001"22\uFF08\u5176\u4E2D\u4FEE\u8BA216\u4EF6\uFF09"\u3001"\u2014"',
  type: ["number", "string", "null"]
};
function reportSchema(editions) {
  const keys = [...new Set(editions.flatMap(({ tables: tables2 }) => tables2.map(({ key }) => key)))];
  const ids = editions.map(({ id }) => id);
  const envelope = envelopeSchema();
  const tables = Object.fromEntries(
    keys.map((key) => [key, merge(editions.flatMap((edition) => edition.tables.filter((table) => table.key === key)).map(tableSchema))])
  );
  const places = keys.flatMap((key) => [key, ...blocksOf(editions, key).map((block) => `${key}.${block}`)]);
  return {
    ...envelope,
    title: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A",
    required: ["year", "tables"],
    properties: {
      $schema: { type: "string" },
      ...envelope.properties,
      edition: { description: "\u8868\u5F0F\u7248\u672C\uFF1B\u4E0D\u5199\u5219\u6309\u5E74\u4EFD", enum: ids },
      editions: { type: "object", propertyNames: { enum: places }, additionalProperties: { enum: ids } },
      notes: { type: "object", propertyNames: { enum: keys }, additionalProperties: { type: "string" } },
      tables: { type: "object", properties: tables, additionalProperties: false }
    }
  };
}
const blocksOf = (editions, key) => [
  ...new Set(
    editions.flatMap(({ tables }) => tables.filter((table) => table.key === key).flatMap(({ blocks }) => blocks.map((block) => block.key)))
  )
];
function tableSchema(table) {
  return merge(table.blocks.map(({ rows, columns }) => groupSchema(rows, columns)));
}
function groupSchema(lines, columns, label) {
  const properties = lines.map((line) => [line.key ?? "", lineSchema(line, columns)]);
  return {
    ...label !== void 0 && { description: label },
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false
  };
}
function lineSchema(line, columns) {
  if (line.lines) return groupSchema(line.lines, columns, line.label);
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
