/**
 * Figures that stand in another column than they should leave traces where a form adds up along its rows and down its columns: both break
 * at once. A fault of the publisher's own breaks one of them, or a column and the total alike. Nothing is corrected: the table is doubted.
 */
import { splitKeys } from '../../core/address.js';
import type { Cell } from '../../core/cell.js';
import { evaluate, figuresOf, type Figures, type State } from '../../core/check.js';
import { equationsOf, type Equation } from '../../core/equations.js';
import { keyOf, placesOf, type Edition, type Place } from '../../core/form.js';
import { lastOf } from '../../core/list.js';
import { failed } from '../../core/problem.js';
import { read } from '../../core/read.js';
import { remark, type Doubt } from './recognition.js';
import type { JSONRow, JSONRows, ReportJSON } from '../../core/write.js';
import type { Sheet } from '../../core/report.js';

/** The tables of a report in which numbers may have slipped. */
export function slipsIn(json: ReportJSON, editions: readonly Edition[]): Doubt[] {
  const report = read({ ...json, year: json.year ?? 1 }, editions);
  if (failed(report)) return [];
  return Object.entries(report.sheets).flatMap(([key, sheet]) => [
    ...contradictions(key, sheet, json.tables[key]!),
    ...gaps(key, sheet, json.tables[key]!),
  ]);
}

/** An equation, how it stands, and the lines that it runs through: one row, or one column. */
interface Standing {
  readonly state: State | undefined;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  /** Whether the column that it runs down holds the sums of the rows. */
  readonly total: boolean;
  /** Whether its sum is more than 0. */
  readonly filled: boolean;
}

function contradictions(key: string, sheet: Sheet, rows: JSONRows): Doubt[] {
  const figures = knownFigures(sheet, rows);
  const places = placesOf(sheet.table);
  const all = equationsOf(sheet.table)
    .filter(({ kind }) => kind === 'error')
    .map((equation) => standingOf(equation, figures, places))
    .filter(({ state }) => state);
  const standings = all.filter(({ state }) => state !== 'holds');
  const along = standings.filter(({ row }) => row !== undefined);
  const down = standings.filter(({ row }) => row === undefined);
  const crossed = places.some(({ block }) => block.print !== 'across');
  if (!(crossed ? slippedAcross(along, down) : slippedAlong(along, figures, all.length))) return [];
  const told = standings.filter(({ state }) => state !== 'unknown').map(({ row, column }) => `${row ?? ''}/${column ?? ''}`);
  return [remark('sums', key, [...new Set(told)].join(' '))];
}

const isBroken = ({ state }: Standing): boolean => state === 'broken';

/** A row and a column that do not add up, or two columns, none of which is that of the totals: what one lacks the other has. */
function slippedAcross(along: readonly Standing[], down: readonly Standing[]): boolean {
  const columns = new Set(down.filter(isBroken).flatMap(({ column, total }) => (total ? [] : column)));
  return columns.size > 1 || (along.length > 0 && down.some(isBroken)) || (down.length > 0 && along.some(isBroken));
}

/**
 * Where nothing adds up down the columns, totals that were left out altogether, or left at 0 in a row without blanks, are the publisher's
 * own way.
 */
function slippedAlong(along: readonly Standing[], { now }: Figures, sums: number): boolean {
  const open = now.some((value) => value === null || value === undefined);
  const lacking = along.filter(({ state }) => state === 'blank').length;
  return along.some((standing) => isBroken(standing) && (standing.filled || open)) || (lacking > 0 && lacking < sums);
}

/** The numbers to add up; those of rows that were left out are unknown, and so is what they are a part of. */
function knownFigures({ table, cells }: Sheet, rows: JSONRows): Figures {
  const places = placesOf(table);
  const known = cells.map((cell, index): Cell => (rowAt(rows, places[index]!) ? cell : { text: '', without: 'unreadable' }));
  return figuresOf({ table, cells: known });
}

const rowAt = (rows: JSONRows, { row }: Place): JSONRow | undefined =>
  splitKeys(keyOf(row)).reduce<JSONRows | JSONRow | undefined>((group, key) => (group as JSONRows | undefined)?.[key], rows) as
    JSONRow | undefined;

function standingOf(equation: Equation, figures: Figures, places: readonly Place[]): Standing {
  const own = [...equation.left, ...equation.right].map(({ place }) => places[place]!);
  const same = (of: (place: Place) => string) => (own.every((place) => of(place) === of(own[0]!)) ? of(own[0]!) : undefined);
  const row = same((place) => keyOf(place.row));
  return {
    state: evaluate(equation, figures),
    row,
    column: row === undefined ? same((place) => keyOf(place.column)) : undefined,
    total: lastOf(own[0]!.column)!.sum === true,
    filled: equation.right.some(({ place }) => !!figures.now[place]),
  };
}

/** In so large a table a few blank cells among numbers are out of place; smaller ones have too few cells to say so. */
const enough = 15;
const few = 0.1;

/** Rows with a blank cell in a table that prints a number everywhere else. */
function gaps(key: string, { table, cells }: Sheet, rows: JSONRows): Doubt[] {
  const lines = new Map<string, (string | undefined)[]>();
  placesOf(table).forEach((place, index) => {
    if (!rowAt(rows, place)) return;
    const line = place.block.print === 'across' ? '' : keyOf(place.row);
    lines.set(line, [...(lines.get(line) ?? []), cells[index] === null ? place.address : undefined]);
  });
  const all = [...lines.values()].flat().length;
  const blanks = [...lines.values()].filter((line) => line.includes(undefined)).flatMap((line) => line.flatMap((address) => address ?? []));
  return blanks.length && all >= enough && blanks.length <= all * few ? [remark('gap', key, blanks.join(' '))] : [];
}
