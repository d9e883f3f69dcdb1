import { valueOf } from './cell.js';
import type { Finding, Operand } from './check.js';
import { placesOf } from './form.js';
import { cellAt, type Report } from './report.js';

/**
 * Checks the report of an agency against those of its direct units: each cell should be the sum of theirs. The caller has to give the
 * reports of all units. A cell that has no number in one of the reports is not checked.
 */
export function checkUnits(parent: Report, units: readonly Report[]): Finding[] {
  return Object.values(parent.sheets).flatMap(({ table, cells }) =>
    placesOf(table).flatMap(({ address }, place): Finding[] => {
      const value = valueOf(cells[place]!);
      const addends = units.map((unit): Operand => {
        const cell = cellAt(unit, address);
        return { address, value: cell === undefined ? undefined : valueOf(cell), of: unit.agency?.name ?? String(unit.year) };
      });
      const parts = [value, ...addends.map((part) => part.value)];
      if (parts.includes(undefined)) return [];
      let expected = 0;
      for (const { value } of addends) expected += value ?? 0;
      const actual = value ?? 0;
      if (Math.abs(expected - actual) < 1e-6) return [];
      const blanks = parts.filter((number) => number === null).length;
      return [{ rule: 'units', kind: 'hint', state: 'broken', addends, total: [{ address, value }], expected, actual, blanks }];
    }),
  );
}
