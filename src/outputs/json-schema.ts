/** Editions → the JSON Schema of report JSON, so that an editor completes and checks a report file. */
import { keyOf, leaves, type Edition, type Line, type Table } from '../core/form.js';
import { envelopeSchema } from '../core/schema.js';

type Schema = Readonly<Record<string, unknown>>;

const cell: Schema = {
  description: '一个数；null 为空白；文字按原样显示，如 "7168600元"、"22（其中修订16件）"、"—"',
  type: ['number', 'string', 'null'],
};

/** The schema of a report by any of the editions. */
export function reportSchema(editions: readonly Edition[]): Schema {
  const keys = [...new Set(editions.flatMap(({ tables }) => tables.map(({ key }) => key)))];
  const ids = editions.map(({ id }) => id);
  const envelope = envelopeSchema();
  const tables = Object.fromEntries(
    keys.map((key) => [key, merge(editions.flatMap((edition) => edition.tables.filter((table) => table.key === key)).map(tableSchema))]),
  );
  const places = keys.flatMap((key) => [key, ...blocksOf(editions, key).map((block) => `${key}.${block}`)]);
  return {
    ...envelope,
    title: '政府信息公开工作年度报告',
    required: ['year', 'tables'],
    properties: {
      $schema: { type: 'string' },
      ...(envelope.properties as Schema),
      edition: { description: '表式版本；不写则按年份', enum: ids },
      editions: { type: 'object', propertyNames: { enum: places }, additionalProperties: { enum: ids } },
      notes: { type: 'object', propertyNames: { enum: keys }, additionalProperties: { type: 'string' } },
      tables: { type: 'object', properties: tables, additionalProperties: false },
    },
  };
}

const blocksOf = (editions: readonly Edition[], key: string): string[] => [
  ...new Set(
    editions.flatMap(({ tables }) => tables.filter((table) => table.key === key).flatMap(({ blocks }) => blocks.map((block) => block.key))),
  ),
];

function tableSchema(table: Table): Schema {
  return merge(table.blocks.map(({ rows, columns }) => groupSchema(rows, columns)));
}

function groupSchema(lines: readonly Line[], columns: readonly Line[], label?: string): Schema {
  const properties = lines.map((line) => [line.key ?? '', lineSchema(line, columns)] as const);
  return {
    ...(label !== undefined && { description: label }),
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function lineSchema(line: Line, columns: readonly Line[]): Schema {
  if (line.lines) return groupSchema(line.lines, columns, line.label);
  const paths = leaves(columns);
  const cells = paths.map((path) => ({ ...cell, title: path.map(({ label }) => label).join(' ') }));
  const keyed = Object.fromEntries(paths.map((path, index) => [keyOf(path), cells[index]]));
  return {
    description: line.label,
    anyOf: [
      { type: 'array', items: cell, anyOf: [{ maxItems: 0 }, { minItems: cells.length, maxItems: cells.length }] },
      { type: 'object', properties: keyed, additionalProperties: false },
      { type: 'null' },
    ],
  };
}

/** What any of several schemas allows: their objects with the properties of all, each with what any of them says of it. */
function merge(schemas: readonly Schema[]): Schema {
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first] = different;
  if (first && different.length === 1) return first;
  const properties = different.map((schema) => schema.properties as Readonly<Record<string, Schema>> | undefined);
  if (properties.includes(undefined)) return { anyOf: different };
  const names = [...new Set(properties.flatMap((some) => Object.keys(some!)))];
  const named = (name: string) => properties.map((some) => some![name]).filter((schema) => schema !== undefined);
  return { ...first, properties: Object.fromEntries(names.map((name) => [name, merge(named(name))])) };
}
