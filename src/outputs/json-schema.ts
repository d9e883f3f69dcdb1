/** Editions → the JSON Schema of report JSON, so that an editor completes and checks a report file. */
import { joinBlock } from '../core/address.js';
import { keyOf, leaves, type Edition, type Line, type Table } from '../core/form.js';
import { envelopeSchema } from '../core/schema.js';

type Schema = Readonly<Record<string, unknown>>;

const cell: Schema = {
  description: '一个数；null 为空白；文字按原样显示，如 "7168600元"、"22（其中修订16件）"、"—"',
  type: ['number', 'string', 'null'],
};

const text = (description: string): Schema => ({ description, type: 'string' });

/** What an editor says of the fields around the tables. */
const fields: Readonly<Record<string, Schema>> = {
  $schema: text('本格式说明（report.schema.json）的地址，供编辑器提示和检查'),
  year: { description: '报告年度，如 2020', type: 'integer' },
  agency: {
    description: '发布报告的机关：名称，或名称、代码、层级',
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: { name: text('名称'), code: text('统一社会信用代码'), level: text('层级，如 县级、乡镇') },
        required: ['name'],
        additionalProperties: false,
      },
    ],
  },
  title: text('报告标题'),
  published: text('发布日期，如 2021-01-20'),
  source: text('原文地址'),
};

/** The schema of a report by any of the editions. */
export function reportSchema(editions: readonly Edition[]): Schema {
  const tables = editions.flatMap((edition) => edition.tables);
  const keys = [...new Set(tables.map(({ key }) => key))];
  const ids = editions.map(({ id }) => id);
  const envelope = envelopeSchema();
  const places = keys.flatMap((key) => [key, ...blocksOf(editions, key).map((block) => joinBlock(key, block))]);
  const prose = editions.flatMap(({ chapters }) => chapters.flatMap(({ text: key, title = '' }) => (key ? [[key, text(title)]] : [])));
  const closed = { type: 'object', additionalProperties: false };
  return {
    ...envelope,
    title: '政府信息公开工作年度报告',
    required: ['year', 'tables'],
    properties: {
      ...(envelope.properties as Schema),
      ...fields,
      edition: { description: '表式版本；不写则按年份', enum: ids },
      editions: {
        description: '所用版本与整份报告不同的表，或表中的一项',
        type: 'object',
        propertyNames: { enum: places },
        additionalProperties: { enum: ids },
      },
      notes: { ...closed, description: '表下的注', properties: Object.fromEntries(tables.map(({ key, title }) => [key, text(title)])) },
      chapters: { ...closed, description: '文字部分，空行分段', properties: Object.fromEntries(prose) as Schema },
      tables: {
        ...closed,
        description: '各表的数据',
        properties: Object.fromEntries(keys.map((key) => [key, merge(tables.filter((table) => table.key === key).map(tableSchema))])),
      },
    },
  };
}

const blocksOf = (editions: readonly Edition[], key: string): string[] => [
  ...new Set(
    editions.flatMap(({ tables }) => tables.filter((table) => table.key === key).flatMap(({ blocks }) => blocks.map((block) => block.key))),
  ),
];

function tableSchema({ title, blocks }: Table): Schema {
  return merge(blocks.map(({ rows, columns }) => groupSchema(rows, columns, title)));
}

/** Several rows by their keys; lines without one only group them. */
function groupSchema(lines: readonly Line[], columns: readonly Line[], description: string): Schema {
  const keyed = lines.flatMap((line) => (line.key === undefined ? (line.lines ?? []) : line));
  return {
    description,
    type: ['object', 'null'],
    properties: Object.fromEntries(keyed.map((line) => [line.key, lineSchema(line, columns)])),
    additionalProperties: false,
  };
}

/** A group that the form has no words for goes by those of its first line. */
function lineSchema(line: Line, columns: readonly Line[]): Schema {
  if (line.lines) return groupSchema(line.lines, columns, line.label || (line.lines[0]?.label ?? ''));
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
