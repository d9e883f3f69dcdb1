/** The rules of every edition as data, so that others can run them in any language: equations over cell addresses. */
import { equationsOf, type Equation, type Term } from '../core/equations.js';
import { keyOf, placesOf, type Edition, type Table } from '../core/form.js';
import { lastOf } from '../core/list.js';

/** What each rule says, in the official words where the form has some. */
const wordings = {
  balance: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  sum: '各分项之和等于总计',
  part: '其中数不超过总数',
  continues: '与上一年度的数据衔接',
  count: '件数为不小于 0 的整数',
  money: '金额不小于 0',
  unlikely: '这一级机关通常没有此项',
} as const;

/** A rule on several cells: the terms on the left, with their signs and years, against those on the right. */
interface PublishedEquation {
  readonly rule: string;
  readonly kind: string;
  readonly relation: '=' | '<=';
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The rules of the editions, by edition: `-` before an address takes it away, `last:` is the year before. */
export const rules = (editions: readonly Edition[]) => ({
  about:
    'Addresses are table/row/column. A term "-…" is subtracted, "last:…" is the same address in the report of the year before. A blank cell counts as 0 beside a filled one; an equation with a part that has no number is unknown; a total that is blank beside filled parts is missing, not 0.',
  wordings,
  editions: editions.map(({ id, tables }) => ({
    edition: id,
    equations: tables.flatMap((table) => equationsOf(table).map((equation) => publish(equation, table))),
    cells: tables.flatMap(single),
  })),
});

function publish({ rule, kind, left, right }: Equation, table: Table): PublishedEquation {
  const places = placesOf(table);
  const term = ({ place, last, minus }: Term): string => `${minus ? '-' : ''}${last ? 'last:' : ''}${places[place]!.address}`;
  return { rule, kind, relation: rule === 'part' ? '<=' : '=', left: left.map(term), right: right.map(term) };
}

/** The rules on single cells. */
const single = (table: Table) =>
  placesOf(table).flatMap(({ address, row, column }) => {
    const measure = lastOf(column)!.measure ?? lastOf(row)!.measure ?? 'count';
    const { unlikely } = lastOf(row)!;
    const isUnlikely = unlikely?.column === keyOf(column);
    return [
      ...(measure === 'change' ? [] : [{ rule: measure, kind: 'error', cell: address }]),
      ...(isUnlikely ? [{ rule: 'unlikely', kind: 'hint', cell: address, levels: unlikely.at }] : []),
    ];
  });
