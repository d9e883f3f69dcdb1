/** What is measured, in order: each step gives lines for the table of results. A line with a `most` is a budget. */
import { bytes } from './measures/bytes.mjs';
import { fresh } from './measures/fresh.mjs';
import { memory } from './measures/heap.mjs';
import { many } from './measures/many.mjs';
import { speed } from './measures/speed.mjs';
import { others } from './others.mjs';

const kilobytes = (count) => count / 1024;

const race = (what, contestant, options, most) => async (place) => {
  const { ratio, time, limit } = await speed(place, contestant, options);
  const each = options.tables ?? 1;
  return [
    { what, unit: '×', most, ...ratio, remark: `${(time.median / each).toFixed(2)} ms a table, limit ${(limit.median / each).toFixed(2)}` },
  ];
};

const weigh = () => {
  const { plain, gzip, brotli } = bytes();
  return [
    {
      what: '`dist/disclosure.js`, gzip',
      unit: 'KB',
      most: 22,
      median: kilobytes(gzip),
      remark: `${kilobytes(plain).toFixed(1)} KB plain`,
    },
    { what: '`dist/disclosure.js`, brotli', unit: 'KB', median: kilobytes(brotli) },
  ];
};

const gather = async (place) => {
  const { ratio, time } = await many(place, { count: 3000, few: 300 });
  const remark = `${time.median.toFixed(3)} ms a report`;
  return [{ what: '3,000 reports read and checked, the time of one over its time among 300', unit: '×', ...ratio, remark }];
};

const remember = async (place) => {
  const { table, update } = await memory(place);
  return [
    { what: 'JS heap a table, of 1,000', unit: 'KB', most: 12, median: kilobytes(table) },
    { what: 'JS heap that an update leaves behind, of 10,000', unit: 'B', most: 64, median: update },
  ];
};

const open = (slowdown, most) => async (place) => {
  const what = `Fresh page, CPU ${slowdown}×`;
  const plain = await fresh(place, '/ours', '/limit', { slowdown, pairs: slowdown > 1 ? 8 : 20 });
  const taken = await fresh(place, '/prerendered', '/limit', { slowdown, pairs: 6 });
  return [
    {
      what: `${what}: main-thread time over the limit’s page`,
      unit: 'ms',
      most,
      ...plain.extra,
      remark: `limit ${plain.limit.median.toFixed(1)} ms`,
    },
    { what: `${what}: the same where the table is rendered beforehand`, unit: 'ms', ...taken.extra },
    { what: `${what}: layout shift`, unit: '', most: 0, median: plain.shift },
    { what: `${what}: layout shift where the table is rendered beforehand`, unit: '', most: 0, median: taken.shift },
  ];
};

const crowd = async (place) => {
  const { longest, longestOfLimit, extra } = await fresh(place, '/ours-1000', '/limit-1000', { pairs: 3 });
  return [
    { what: '1,000 tables in a fresh page: longest task', unit: 'ms', median: longest, remark: `limit ${longestOfLimit.toFixed(0)} ms` },
    { what: '1,000 tables in a fresh page: main-thread time over the limit’s page', unit: 'ms', ...extra },
  ];
};

/** Our own figures. */
export const ours = [
  weigh,
  race('`Report` in memory → laid-out table', 'ours', { pairs: 150, warm: 30 }, 0.9),
  race('The limit with our fixed columns', 'limit-fixed', { pairs: 100, warm: 20 }),
  race('JSON text → read, checked, laid out', 'ours-json', { pairs: 150, warm: 30 }, 1.15),
  race('The check of a report, beside its three tables painted', 'check', { tables: 3, pairs: 60, warm: 10 }, 0.05),
  race('One changed number, `Report`', 'ours', { act: 'update' }, 0.7),
  race('One changed number, JSON text', 'ours-json', { act: 'update' }, 0.7),
  race('10 tables, all laid out', 'ours-all', { tables: 10, pairs: 30, warm: 5 }),
  race('100 tables, all laid out', 'ours-all', { tables: 100, pairs: 9, warm: 2 }),
  race('1,000 tables, all laid out', 'ours-all', { tables: 1000, pairs: 3, warm: 1 }, 1),
  race('1,000 tables, each laid out when it comes into sight', 'ours', { tables: 1000, pairs: 3, warm: 1 }, 0.1),
  open(1, 4),
  open(6),
  crowd,
  gather,
  remember,
];

/** What others need for the same table, or for as much of it as they can show. */
export const theirs = others.flatMap(({ title, contestant }) => [
  race(`${title}: painted`, contestant, { pairs: 20, warm: 4 }),
  race(`${title}: one changed number`, contestant, { act: 'update', pairs: 20, warm: 4 }),
]);
