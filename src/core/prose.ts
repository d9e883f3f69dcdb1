/** The report's prose against its tables: a careful hint where the text states a number that the table has otherwise. */
import type { Finding, Numbers } from './check.js';
import { placesOf, type Line, type Table } from './form.js';
import type { Report, Sheet } from './report.js';

/** A line that prose names, and the places of its totals. */
interface Named {
  readonly words: readonly string[];
  readonly places: readonly number[];
}

const known = new WeakMap<Table, readonly Named[]>();

function namedIn(table: Table): readonly Named[] {
  let named = known.get(table);
  if (named) return named;
  const lines = new Map<Line, number[]>();
  placesOf(table).forEach(({ row, column }, place) => {
    if (!column[column.length - 1]!.sum) return;
    for (const line of row) if (line.prose) lines.set(line, [...(lines.get(line) ?? []), place]);
  });
  known.set(table, (named = [...lines].map(([line, places]) => ({ words: line.prose!, places }))));
  return named;
}

/** What the prose states otherwise than the table. A text that gives two numbers for one thing says nothing certain. */
export function compareProse({ table }: Sheet, now: Numbers, { prose }: Report): Finding[] {
  const text = prose.overview;
  if (!text) return [];
  return namedIn(table).flatMap(({ words, places }) => {
    const stated = new Set(words.flatMap((word) => statements(text, word)));
    const total = places.map((place) => ({ address: placesOf(table)[place]!.address, value: now[place] }));
    if (stated.size !== 1 || total.some(({ value }) => value === undefined) || total.every(({ value }) => value === null)) return [];
    const [expected = 0] = stated;
    const actual = total.reduce((sum, { value }) => sum + (value ?? 0), 0);
    if (expected === actual) return [];
    return { rule: 'prose', kind: 'hint', state: 'broken', addends: [], total, expected, actual, blanks: 0 };
  });
}

/** The numbers that a text gives for a word: `收到依申请公开3件`, with nothing between that could make it another thing. */
function statements(text: string, word: string): number[] {
  const pattern = new RegExp(
    `${word}(?:政府信息公开|依申请公开|信息公开|的?申请|案件|共计?|各|[：:\\s、]|行政诉讼)*(\\d+)\\s*[件宗起]`,
    'g',
  );
  return [...text.matchAll(pattern)].map(([, number]) => Number(number));
}
