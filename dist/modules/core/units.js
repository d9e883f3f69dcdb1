import { valueOf } from './cell.js';
import { placesOf } from './form.js';
import { cellAt } from './report.js';

function checkUnits(parent, units) {
  return Object.values(parent.sheets).flatMap(
    ({ table, cells }) => placesOf(table).flatMap(({ address }, place) => {
      const value = valueOf(cells[place]);
      const addends = units.map((unit) => {
        const cell = cellAt(unit, address);
        return { address, value: cell === void 0 ? void 0 : valueOf(cell), of: unit.agency?.name ?? String(unit.year) };
      });
      const parts = [value, ...addends.map((part) => part.value)];
      if (parts.includes(void 0)) return [];
      let expected = 0;
      for (const { value: value2 } of addends) expected += value2 ?? 0;
      const actual = value ?? 0;
      if (Math.abs(expected - actual) < 1e-6) return [];
      const blanks = parts.filter((number) => number === null).length;
      return [{ rule: "units", kind: "hint", state: "broken", addends, total: [{ address, value }], expected, actual, blanks }];
    })
  );
}

export { checkUnits };
//# sourceMappingURL=units.js.map
