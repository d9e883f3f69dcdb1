/**
 * Random damage to the tables of real reports, and what it must never do: give another figure than was published without a word. Where the
 * damaged page itself shows a number in another column, nobody could tell but by sums: then the sums have to tell.
 */
import fc from 'fast-check';
import { refused, type Recognition, type Refusal } from '../../src/parts/import/recognition.js';
import { asShown, damaged, damages, whole, type Damage } from './damages.js';
import type { ReportJSON } from './reports.js';
import { silentlyWrong } from './silence.js';

const damageArbitrary: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  row: fc.nat(200),
  cell: fc.nat(20),
  other: fc.nat(500),
});

/** What came of each damaged page. */
interface Outcome {
  readonly refused: number;
  readonly doubted: number;
  readonly sure: number;
  /** Read as the damaged page shows it, where no sum says otherwise. */
  readonly asShown: number;
}

/**
 * What was once read wrongly: two reports side by side, with the first line of numbers among the headers; a heading or another block's
 * word among the headers; a total that was blank beside a row that was left out.
 */
const found: [number, number, Damage[], keyof typeof whole][] = [
  [2, 0, [{ kind: 'glue', row: 94, cell: 0, other: 0 }], 'besideItsNumbers'],
  [0, 1, [{ kind: 'empty', row: 87, cell: 0, other: 0 }], 'besideItsNumbers'],
  [
    2,
    0,
    [
      { kind: 'empty', row: 163, cell: 0, other: 0 },
      { kind: 'empty', row: 191, cell: 0, other: 0 },
    ],
    'besideItsNumbers',
  ],
  [2, 0, [{ kind: 'empty', row: 101, cell: 0, other: 0 }], 'besideAnother'],
  [1, 0, [{ kind: 'repeat', row: 17, cell: 0, other: 231 }], 'lastColumnFirst'],
  [0, 0, [{ kind: 'repeat', row: 100, cell: 0, other: 1 }], 'lastColumnFirst'],
  [4, 0, [{ kind: 'repeat', row: 0, cell: 0, other: 47 }], 'lastColumnFirst'],
  [
    2,
    0,
    [
      { kind: 'twice', row: 187, cell: 0, other: 0 },
      { kind: 'shift', row: 186, cell: 9, other: 9 },
      { kind: 'hide', row: 23, cell: 2, other: 0 },
    ],
    'none',
  ],
];

/** Damages reports so many times, and fails with the least damage that gives a wrong figure silently. */
export function damage(
  reports: readonly ReportJSON[],
  recognise: (html: string, year: number) => Recognition | Refusal,
  runs: number,
  seed?: number,
): Outcome {
  const outcome = { refused: 0, doubted: 0, sure: 0, asShown: 0 };
  fc.assert(
    fc.property(
      fc.nat(reports.length - 1),
      fc.nat(reports.length - 1),
      fc.array(damageArbitrary, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[])),
      (index, another, list, form) => {
        const json = reports[index]!;
        const result = recognise(damaged(json, reports[another]!, list, form), json.year);
        outcome[refused(result) ? 'refused' : result.doubts.length ? 'doubted' : 'sure']++;
        const shown = list.some(({ kind }) => asShown.includes(kind));
        if (shown && silentlyWrong(json, result, false).length) outcome.asShown++;
        const wrong = silentlyWrong(json, result, shown);
        if (wrong.length) throw new Error(`silently wrong: ${wrong.join(' ')}`);
      },
    ),
    { numRuns: runs, examples: found, ...(seed !== undefined && { seed }) },
  );
  return outcome;
}
