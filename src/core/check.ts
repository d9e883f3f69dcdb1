/** Report → findings: what does not add up. A finding is plain data (rule, cells, numbers); its sentence is made where it is shown. */
import type { Address } from './address.js';
import { valueOf } from './cell.js';
import { equationsOf, type Equation, type Kind, type RuleId, type Term } from './equations.js';
import { keyOf, placesOf, type Table } from './form.js';
import { compareProse } from './prose.js';
import type { Report, Sheet } from './report.js';

/** A cell of an equation, with what stands in it. */
export interface Operand {
  readonly address: Address;
  /** `null` where the cell is blank, `undefined` where it has no number. */
  readonly value: number | null | undefined;
  readonly last?: true;
  readonly minus?: true;
  /** The agency whose cell it is, where that is not the agency of the report. */
  readonly of?: string;
}

/** Whether an equation holds. `blank`: its total is missing. `unknown`: one of its cells has no number, so nobody can say. */
export type State = 'holds' | 'broken' | 'blank' | 'unknown';

/** An equation with the numbers that stand in its cells. */
export interface Finding {
  readonly rule: RuleId;
  readonly kind: Kind;
  readonly state: State;
  /** The cells that are added up. */
  readonly addends: readonly Operand[];
  /** The cells on the right: the one that should hold the sum, or, in the form's balance, all that are marked `out`. */
  readonly total: readonly Operand[];
  readonly expected: number;
  readonly actual: number;
  /** How many blank cells were counted as 0. */
  readonly blanks: number;
}

/** The result of a check. */
export interface Check {
  /** What is wrong (`broken`, `blank`), errors before hints. */
  readonly findings: readonly Finding[];
  /** What cannot be checked, because a cell has no number. */
  readonly unknown: readonly Finding[];
  /** How many equations could be checked: all but the unknown ones and those whose cells are all blank. */
  readonly checked: number;
}

/** The numbers of a table, by place: `null` where blank, `undefined` where there is none. */
export type Numbers = readonly (number | null | undefined)[];

/** A table's numbers, and last year's where they are known. */
export interface Figures {
  readonly now: Numbers;
  readonly last?: ReadonlyMap<number, Numbers[number]> | undefined;
  /** Totals that are blank although their parts are not. They do not count as 0: a sum that they are a part of is unknown. */
  readonly missing: readonly number[];
}

/** Money has decimals, which binary numbers do not keep exactly: a smaller difference than this is none. */
const precision = 1e-6;

/** Checks a report, also against the report of the year before where that is given. */
export function check(report: Report, last?: Report): Check {
  const found: Finding[] = [];
  let checked = 0;
  for (const sheet of Object.values(report.sheets)) {
    const figures = figuresOf(sheet, last);
    for (const equation of equationsOf(sheet.table)) {
      const state = evaluate(equation, figures);
      if (state && state !== 'unknown') checked++;
      if (state && state !== 'holds') found.push(findingOf(equation, sheet.table, figures, state));
    }
    found.push(...singles(sheet, figures, report.agency?.level ?? ''), ...compareProse(sheet, figures.now, report));
  }
  const wrong = found.filter(({ state }) => state !== 'unknown');
  return {
    findings: [...wrong.filter(({ kind }) => kind === 'error'), ...wrong.filter(({ kind }) => kind === 'hint')],
    unknown: found.filter(({ state }) => state === 'unknown'),
    checked,
  };
}

/** The numbers of a table to check. */
export function figuresOf({ table, cells }: Sheet, last?: Report): Figures {
  const figures: Figures = { now: cells.map(valueOf), last: lastOf(table, last), missing: [] };
  const missing = equationsOf(table).filter((equation) => evaluate(equation, figures) === 'blank');
  return { ...figures, missing: missing.map(({ right }) => right[0]!.place) };
}

/** Last year's numbers, by the places of this year's form. A cell that last year's form did not have is not in the map. */
function lastOf(table: Table, last: Report | undefined): Figures['last'] {
  const sheet = last?.sheets[table.key];
  if (!sheet) return undefined;
  const cells = new Map(placesOf(sheet.table).map(({ address }, place) => [address, sheet.cells[place]!]));
  const numbers = new Map<number, Numbers[number]>();
  placesOf(table).forEach(({ address }, place) => {
    const cell = cells.get(address);
    if (cell !== undefined) numbers.set(place, valueOf(cell));
  });
  return numbers;
}

/** Whether an equation holds; `undefined` where all its cells are blank, or where it needs a cell of last year that is not known. */
export function evaluate({ rule, left, right }: Equation, { now, last, missing }: Figures): State | undefined {
  if (left.some((term) => term.last && !last?.has(term.place))) return undefined;
  let filled = false;
  let difference = 0;
  for (const term of left) {
    const value = term.last ? last!.get(term.place) : now[term.place];
    if (value === undefined || (!term.last && missing.includes(term.place))) return 'unknown';
    filled ||= value !== null;
    difference += term.minus ? -value! : value!; // a blank counts as 0
  }
  for (const { place } of right) {
    const value = now[place];
    if (value === undefined) return 'unknown';
    filled ||= value !== null;
    difference -= value!;
  }
  if (!filled) return undefined;
  if (rule === 'part' ? difference <= 0 : Math.abs(difference) < precision) return 'holds';
  return right.length === 1 && now[right[0]!.place] === null ? 'blank' : 'broken';
}

/** The finding for an equation that does not hold or cannot be checked. */
export function findingOf({ rule, kind, left, right }: Equation, table: Table, { now, last, missing }: Figures, state: State): Finding {
  const places = placesOf(table);
  const part = ({ place, ...marks }: Term): Operand => ({
    address: places[place]!.address,
    value: marks.last ? last!.get(place) : now[place],
    ...marks,
  });
  const addend = (term: Term): Operand => (!term.last && missing.includes(term.place) ? { ...part(term), value: undefined } : part(term));
  const sum = (parts: readonly Operand[]): number => {
    let result = 0;
    for (const { value, minus } of parts) result += (minus ? -1 : 1) * (value ?? 0);
    return result;
  };
  const addends = left.map(addend);
  const total = right.map(part);
  const blanks = [...addends, ...total].filter(({ value }) => value === null).length;
  return { rule, kind, state, addends, total, expected: sum(addends), actual: sum(total), blanks };
}

/** Checks each number by itself: against what it measures, and whether an agency of this level can have it at all. */
function singles({ table }: Sheet, { now }: Figures, level: string): Finding[] {
  const found: Finding[] = [];
  placesOf(table).forEach(({ address, row, column }, place) => {
    const value = now[place];
    if (!value) return;
    const measure = column[column.length - 1]!.measure ?? row[row.length - 1]!.measure ?? 'count';
    const { unlikely } = row[row.length - 1]!;
    const find = (rule: RuleId, kind: Kind): unknown =>
      found.push({ rule, kind, state: 'broken', addends: [], total: [{ address, value }], expected: 0, actual: value, blanks: 0 });
    if (measure === 'count' && (value < 0 || value % 1)) find('count', 'error');
    if (measure === 'money' && value < 0) find('money', 'error');
    if (unlikely && unlikely.column === keyOf(column) && unlikely.at.some((name) => level.includes(name))) find('unlikely', 'hint');
  });
  return found;
}
