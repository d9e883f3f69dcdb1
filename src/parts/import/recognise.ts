/**
 * Tables as they were published → a report. Blocks of the form are told by their words alone, each by the edition that it fits, wherever
 * and in however many tables they stand; inside a block, columns are taken by position. What does not fit is left out and said: a figure
 * is either the one that was printed, or absent with a doubt at its place.
 */
import { editionOf } from '../../core/editions.js';
import type { Edition } from '../../core/form.js';
import { assemble } from './assembly.js';
import { Labels } from './labels.js';
import { patternsOf, wordsOf, type Pattern } from './pattern.js';
import { spread, type RawTable } from './raw-table.js';
import { readingOf, type Reading } from './reading.js';
import { remark, type Doubt, type Recognition, type Refusal, type RefusalCode } from './recognition.js';
import { slipsIn } from './slipped-figures.js';
import { segmentsOf, type Segment } from './segments.js';

/** What is known about the report besides its tables. */
export interface Known {
  readonly year?: number | undefined;
  readonly agency?: string | undefined;
}

/** Reads the tables of one report. */
export function recogniseTables(tables: readonly RawTable[], editions: readonly Edition[], known: Known = {}): Recognition | Refusal {
  const patterns = patternsOf(editions);
  const labels = labelsOf(patterns);
  const segments = segmentsOf(spread(tables), patterns, labels);
  const expected = known.year === undefined ? undefined : editionOf(known.year, editions);
  const blocks = new Map<string, Reading[]>();
  const doubts: Doubt[] = [];
  for (const segment of segments) {
    const reading = choose(segment, patterns, labels, expected, doubts);
    if (reading?.header.is === 'twice') return { refusal: 'several', found: '', doubts: [] };
    const family = reading && blocks.get(reading.pattern.family);
    if (family) family.push(reading);
    else if (reading) blocks.set(reading.pattern.family, [reading]);
  }
  if (!blocks.size) return { refusal: nothingIn(segments, tables), found: '', doubts };
  const result = assemble(blocks, editions, expected, known);
  const slips = slipsIn(result.json, editions);
  return judge({ ...result, doubts: [...result.doubts, ...slips] }, doubts, tables);
}

let shared: { readonly patterns: readonly Pattern[]; readonly labels: Labels } | undefined;

/** What was compared for one table need not be compared again for the next; pages that go on for ever must not fill the memory. */
function labelsOf(patterns: readonly Pattern[]): Labels {
  if (shared?.patterns !== patterns || shared.labels.size > 5000) shared = { patterns, labels: new Labels(wordsOf(patterns)) };
  return shared.labels;
}

/** Why no block could be read. */
function nothingIn(segments: readonly Segment[], tables: readonly RawTable[]): RefusalCode {
  if (!segments.length) return 'no-table';
  return tables.some(({ text }) => text) ? 'lost-lines' : segments.some(({ lines }) => lines) ? 'unassignable' : 'no-table';
}

/** The pattern that a segment fits best; `undefined` where it fits none, or where that cannot be told. */
function choose(
  segment: Segment,
  patterns: readonly Pattern[],
  labels: Labels,
  expected: Edition | undefined,
  doubts: Doubt[],
): Reading | undefined {
  const readings = segment.patterns
    .map((pattern) => readingOf(segment, pattern, patterns, labels))
    .sort((a, b) => a.cost - b.cost || Number(fits(b, expected)) - Number(fits(a, expected)));
  const [best, next] = readings;
  if (!best || (!best.lines.size && !best.doubts.length)) return undefined;
  const { header, pattern } = best;
  const columns = pattern.header.map(({ label }) => label).join(' | ');
  const rivals = readings.filter((other) => other.pattern.header.map(({ label }) => label).join(' | ') !== columns);
  if (header.is === 'other' || (header.is === 'none' && rivals.length)) {
    // Rows with every number twice say that these are several reports, whatever stands over them.
    doubts.push(remark('header', pattern.place, header.found, columns));
    for (const doubt of best.doubts) if (isDoubled(doubt)) doubts.push(doubt);
    return undefined;
  }
  const doubtful: Doubt[] = [];
  if (header.is === 'none') doubtful.push(remark('header', pattern.place, '', columns));
  if (next && next.pattern.family === pattern.family && next.cost === best.cost) doubtful.push(remark('edition', pattern.place));
  const repairs = header.is === 'near' ? [remark('header' as const, pattern.place, header.found, columns)] : [];
  return { ...best, doubts: [...doubtful, ...best.doubts], repairs: [...repairs, ...best.repairs] };
}

const fits = ({ pattern }: Reading, edition: Edition | undefined): boolean => !!edition && pattern.editions.includes(edition);

/** A row may have been printed twice by mistake; where more rows contradict each other, or have every number twice, these are several reports. */
const most = 2;
/** So many cells of words may stand between the numbers of two reports. */
const words = 3;

const isDoubled = ({ code, found, expected }: Doubt): boolean =>
  code === 'cells' && Number(found) >= 2 * Number(expected) && Number(found) <= 2 * Number(expected) + words;

/** Text that lacks a cell or a row has lost lines, and nobody can say which; a report without any figures is none. */
function judge(result: Recognition, before: readonly Doubt[], tables: readonly RawTable[]): Recognition | Refusal {
  const doubts = [...before, ...result.doubts];
  const lost = doubts.filter(({ code }) => ['cells', 'missing', 'header', 'conflict'].includes(code));
  if (lost.length && tables.some(({ text }) => text)) return { refusal: 'lost-lines', found: '', doubts: lost };
  const beside = doubts.filter(isDoubled);
  const against = doubts.filter(({ code }) => code === 'conflict');
  if (Math.max(beside.length, against.length) > most) return { refusal: 'several', found: '', doubts: [] };
  if (!Object.keys(result.json.tables).length) return { refusal: 'unassignable', found: '', doubts };
  return { ...result, doubts };
}
