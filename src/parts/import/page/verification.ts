/**
 * What a page may show in place of its own tables: a report of which no figure was left out, and which has the figures that the browser
 * shows in them, at their places. What is written in a table and what is seen of it are read one as the other, and compared.
 */
import { split, type Address } from '../../../core/address.js';
import { print } from '../../../core/cell.js';
import { placesOf, type Edition } from '../../../core/form.js';
import { failed } from '../../../core/problem.js';
import { read } from '../../../core/read.js';
import { refused, remark, type Doubt, type Recognition, type Refusal } from '../recognition.js';
import type { ReportJSON } from '../../../core/write.js';
import { tablesIn, tablesInTree } from '../html-tables.js';
import { recogniseTables, type Known } from '../recognise.js';
import { object } from '../tree.js';
import { asShown } from './rendered-table.js';

/** Reads tables as they are written. */
export const recognise = (tables: readonly Element[], editions: readonly Edition[], known: Known): Recognition | Refusal =>
  recogniseTables(tables.flatMap(tablesIn), editions, known);

/** Reads tables that are laid out, and refuses what is not sure. */
export function recogniseSurely(tables: readonly Element[], editions: readonly Edition[], known: Known): Recognition | Refusal {
  const result = recognise(tables, editions, known);
  if (refused(result)) return result;
  const doubts = result.doubts.filter((doubt) => leavesOut(doubt, result.json));
  if (doubts.length || failed(read(result.json, editions))) return { refusal: 'unassignable', found: '', doubts };
  const shown = recogniseTables(tables.map(asShown).flatMap(tablesInTree), editions, known);
  const others = refused(shown) ? shown.doubts : differences(result.json, shown.json, editions);
  return refused(shown) || others.length ? { refusal: 'not-as-shown', found: '', doubts: others } : result;
}

/** The report's other tables need not be there. What is no text at all, such as a picture or a bar, cannot be shown as it was. */
const leavesOut = ({ code, place, found }: Doubt, { tables }: ReportJSON): boolean =>
  found.includes(object) ||
  (code === 'absent' ? split(place).block !== undefined || place in tables : !['edition', 'unreadable', 'sums', 'gap'].includes(code));

/** The figures that are shown otherwise than they are written. */
function differences(written: ReportJSON, shown: ReportJSON, editions: readonly Edition[]): Doubt[] {
  const [own, seen] = [figuresOf(written, editions), figuresOf(shown, editions)];
  const places = [...new Set([...own.keys(), ...seen.keys()])].filter((place) => own.get(place) !== seen.get(place));
  return places.map((place) => remark('shown', place, seen.get(place), own.get(place)));
}

function figuresOf(json: ReportJSON, editions: readonly Edition[]): ReadonlyMap<Address, string> {
  const report = read(json, editions);
  const sheets = failed(report) ? [] : Object.values(report.sheets);
  return new Map(
    sheets.flatMap(({ table, cells }) => placesOf(table).map(({ address }, index) => [address, print(cells[index]!)] as const)),
  );
}
