import { expect } from 'chai';
import { editions, equationsOf, placesOf, type Line, type Table } from '../../src/index.js';

const table = (rows: readonly Line[], columns: readonly Line[] = [{ key: 'n', label: '数' }]): Table => ({
  key: 't',
  title: '表',
  widths: [1],
  blocks: [{ key: 'b', rows, columns }],
});

/** A line with its key for a label. */
const line = (key: string, more: Partial<Line> = {}): Line => ({ key, label: key, ...more });
const sum = (key = 'all'): Line => line(key, { sum: true });

/** Each equation as a formula over addresses, without the table. */
function formulas(one: Table): string[] {
  const places = placesOf(one);
  const term = ({ place, last, minus }: { place: number; last?: true; minus?: true }) =>
    `${minus ? '-' : ''}${last ? 'last ' : ''}${places[place]!.address.slice(2)}`;
  return equationsOf(one).map(
    ({ rule, kind, left, right }) => `${kind} ${rule}: ${left.map(term).join(' + ')} = ${right.map(term).join(' + ')}`,
  );
}

const forms: { name: string; table: Table; gives: string[] }[] = [
  { name: 'no marks', table: table([line('a'), line('b')]), gives: [] },
  { name: 'a sum of nothing', table: table([sum()]), gives: [] },
  { name: 'a sum over its group', table: table([line('a'), line('b'), sum()]), gives: ['error sum: a/n + b/n = all/n'] },
  {
    name: 'a sum that stands first and one that stands among the others',
    table: table([sum('first'), line('a'), sum('second')]),
    gives: ['error sum: a/n + second/n = first/n', 'error sum: first/n + a/n = second/n'],
  },
  {
    name: 'a group with lines of its own, each of which counts',
    table: table([line('a'), line('g', { lines: [line('x'), line('y')] }), sum()]),
    gives: ['error sum: a/n + g.x/n + g.y/n = all/n'],
  },
  {
    name: 'a group that counts by its own total, which is over its own lines',
    table: table([line('a'), line('g', { lines: [line('x'), line('y'), sum()] }), sum()]),
    gives: ['error sum: g.x/n + g.y/n = g.all/n', 'error sum: a/n + g.all/n = all/n'],
  },
  {
    name: 'totals two levels down, under a group without one',
    table: table([line('g', { lines: [line('h', { lines: [line('x'), sum()] }), line('i', { lines: [line('y')] })] }), sum()]),
    gives: ['error sum: g.h.x/n = g.h.all/n', 'error sum: g.h.all/n + g.i.y/n = all/n'],
  },
  {
    name: 'totals at every level: only the outermost counts',
    table: table([line('g', { lines: [line('h', { lines: [line('x'), sum()] }), sum()] }), sum()]),
    gives: ['error sum: g.h.x/n = g.h.all/n', 'error sum: g.h.all/n = g.all/n', 'error sum: g.all/n = all/n'],
  },
  {
    name: 'a total inside a group does not add up what stands beside the group',
    table: table([line('a'), line('g', { lines: [line('x'), sum()] })]),
    gives: ['error sum: g.x/n = g.all/n'],
  },
  {
    name: 'columns and rows',
    table: table([line('a'), sum('rows')], [line('m'), sum('columns')]),
    gives: [
      'error sum: a/m = a/columns',
      'error sum: rows/m = rows/columns',
      'error sum: a/m = rows/m',
      'error sum: a/columns = rows/columns',
    ],
  },
  {
    name: 'a part of what is named',
    table: table([line('a')], [line('part', { atMost: 'whole' }), line('whole')]),
    gives: ['hint part: a/part = a/whole'],
  },
  {
    name: 'what follows from last year',
    table: table([line('a')], [line('new'), line('gone'), line('now', { continues: { last: ['now'], plus: ['new'], minus: ['gone'] } })]),
    gives: ['hint continues: last a/now + a/new + -a/gone = a/now'],
  },
  {
    name: 'a row that follows from another',
    table: table([line('in', { continues: { last: ['out'] } }), line('out')]),
    gives: ['hint continues: last out/n = in/n'],
  },
  {
    name: 'the balance, whatever the group',
    table: table([
      line('a', { balance: 'in' }),
      line('g', { lines: [line('b', { balance: 'in' }), line('c', { balance: 'out' })] }),
      line('d'),
    ]),
    gives: ['error balance: a/n + g.b/n = g.c/n'],
  },
];

describe('the equations of a form', () => {
  for (const { name, table, gives } of forms) {
    it(`come of its marks: ${name}`, () => expect(formulas(table)).to.deep.equal(gives));
  }

  it('stay within their block', () => {
    const [block] = table([line('a'), sum()]).blocks;
    const two: Table = { ...table([]), blocks: [block!, { ...block!, key: 'c', rows: [line('d'), sum('end')] }] };
    expect(formulas(two)).to.deep.equal(['error sum: a/n = all/n', 'error sum: d/n = end/n']);
  });

  it('are derived once for a table, as are its places', () => {
    for (const one of editions.flatMap(({ tables }: { tables: readonly Table[] }) => tables)) {
      expect(equationsOf(one)).to.equal(equationsOf(one));
      expect(placesOf(one)).to.equal(placesOf(one));
    }
  });
});
