/** Derives the equations of a table from the properties of its lines (`sum`, `balance`, `continues`, `atMost`). No row is known by name. */
import { keyOf, placesOf, type Continuation, type Line, type Place, type Table } from './form.js';
import { lastOf } from './list.js';

/** The rule that a finding breaks; each id is in the published list of rules. */
export type RuleId = 'balance' | 'sum' | 'part' | 'continues' | 'units' | 'count' | 'money' | 'unlikely' | 'prose';

/** An `error` contradicts the form; for a `hint` there can be good reasons. */
export type Kind = 'error' | 'hint';

/** A cell in an equation: its place, whether it is the cell of last year's report, and whether it is subtracted. */
export interface Term {
  readonly place: number;
  readonly last?: true;
  readonly minus?: true;
}

/** The terms on the left add up to those on the right; by the rule `part`, they must not exceed them. */
export interface Equation {
  readonly rule: RuleId;
  readonly kind: Kind;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

const known = new WeakMap<Table, readonly Equation[]>();

/** All equations of a table. */
export function equationsOf(table: Table): readonly Equation[] {
  let equations = known.get(table);
  if (!equations) known.set(table, (equations = derive(placesOf(table))));
  return equations;
}

/** A direction in which cells follow each other: along a row the columns vary, down a column the rows. */
interface Direction {
  readonly varying: (place: Place) => readonly Line[];
  readonly fixed: (place: Place) => readonly Line[];
}

const directions: readonly Direction[] = [
  { varying: ({ column }) => column, fixed: ({ row }) => row },
  { varying: ({ row }) => row, fixed: ({ column }) => column },
];

function derive(places: readonly Place[]): Equation[] {
  return directions.flatMap(({ varying, fixed }) => {
    const series = new Map<string, number[]>();
    places.forEach((place, index) => {
      const key = `${place.block.key}/${keyOf(fixed(place))}`;
      series.set(key, [...(series.get(key) ?? []), index]);
    });
    return [...series.values()].flatMap((indices) => inSeries(indices, (index) => varying(places[index]!)));
  });
}

/** The equations among the cells of one row, or of one column. */
function inSeries(indices: readonly number[], path: (index: number) => readonly Line[]): Equation[] {
  const line = (index: number) => lastOf(path(index))!;
  const terms = (some: readonly number[]): Term[] => some.map((place) => ({ place }));
  const named = (keys: readonly string[] = [], mark: Omit<Term, 'place'> = {}): Term[] =>
    keys.flatMap((key) => indices.filter((index) => keyOf(path(index)) === key).map((place) => ({ place, ...mark })));
  const balanced = (side: Line['balance']) => indices.filter((index) => line(index).balance === side);
  const equations: Equation[] = [];
  const add = (rule: RuleId, kind: Kind, left: Term[], right: Term[]) => left.length && equations.push({ rule, kind, left, right });

  for (const index of indices) {
    const { sum, atMost, continues } = line(index);
    const right = terms([index]);
    if (sum) add('sum', 'error', terms(addends(indices, index, path)), right);
    if (atMost !== undefined) add('part', 'hint', right, named([atMost]));
    if (continues) add('continues', 'hint', continued(continues, named), right);
  }
  add('balance', 'error', terms(balanced('in')), terms(balanced('out')));
  return equations;
}

const continued = (
  { last, plus, minus }: Continuation,
  named: (keys?: readonly string[], mark?: Omit<Term, 'place'>) => Term[],
): Term[] => [...named(last, { last: true }), ...named(plus), ...named(minus, { minus: true })];

/** What a sum adds up: the other cells under the same heading. Of a group with a total of its own, only that total. */
function addends(indices: readonly number[], total: number, path: (index: number) => readonly Line[]): number[] {
  const level = path(total).length - 2;
  const heading = path(total)[level];
  return indices.filter((index) => index !== total && path(index)[level] === heading && counts(path(index), level + 1));
}

/** Whether a cell is added up itself: every group on its path, from a level on, either has no total, or the path goes through that. */
const counts = (path: readonly Line[], level: number): boolean =>
  path.slice(level).every(({ lines = [] }, depth) => !lines.some(({ sum }) => sum) || path[level + depth + 1]!.sum);
