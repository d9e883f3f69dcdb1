/** Compares the figures that the prose of a report states with its tables. A difference is only a hint: prose can mean something else. */
import type { Finding, Numbers } from './check.js';
import { placesOf, type Line, type Table } from './form.js';
import type { Report, Sheet } from './report.js';

/** A line whose number prose may state: the words for it (`prose` of the edition), and the places of its totals. */
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

/** The numbers of a table that the prose states differently. Where it states two numbers for one line, nothing can be said of that line. */
export function compareProse({ table }: Sheet, now: Numbers, { chapters, prose }: Report): Finding[] {
  const stating = chapters.filter(({ statesFigures }) => statesFigures);
  const text = stating.map((chapter) => prose[chapter.text ?? ''] ?? '').join('\n');
  // A sentence begins like a clause.
  const sentences = text.split(/[。；;！\n]/).flatMap((sentence) => (/\d/.test(sentence) ? `，${sentence}` : []));
  return namedIn(table).flatMap(({ words, places }) => {
    const stated = new Set(words.flatMap((word) => statements(sentences, word)));
    const total = places.map((place) => ({ address: placesOf(table)[place]!.address, value: now[place] }));
    if (stated.size !== 1 || total.some(({ value }) => value === undefined) || total.every(({ value }) => value === null)) return [];
    const [expected = 0] = stated;
    let actual = 0;
    for (const { value } of total) actual += value ?? 0;
    if (expected === actual) return [];
    return { rule: 'prose', kind: 'hint', state: 'broken', addends: [], total, expected, actual, blanks: 0 };
  });
}

/** Words before a number by which it is not this year's total: it is of another time, of all years, of a part, or a comparison. */
const notTotal = /其中|截[至止]|累计|历年|以来|同比|平均|[去往上]一?年/;
/**
 * What may stand between a comma and the words for a line: the year, the agency as a whole, and that something was received. With
 * anything else there, such as 网上, the number may be that of a part.
 */
const lead =
  /(?:[，,：:]|[件宗起]、)\s*(?:(?:\d{4}|[本今全当])年度?|[我本全][省市县区州旗乡镇局委办厅院]{1,2}|因|政府信息公开|工作|被|申请|提起|发生|共计?|总共|一共|新|、)*$/;

/** How many characters before a number are looked at for that. */
const near = 99;

/** The numbers that sentences surely state for the words of a line, such as 3 in `收到依申请公开3件`. */
function statements(sentences: readonly string[], word: string): number[] {
  const pattern = new RegExp(
    `${word}(?:政府信息公开|依申请公开|信息公开|的?申请|案件|共计?|各|[：:\\s])*(\\d+)\\s*[件宗起](?![（(，,]?(?:含|包括))`,
    'g',
  );
  return sentences.flatMap((sentence) => {
    const since = sentence.search(notTotal);
    return [...sentence.matchAll(pattern)].flatMap(({ index, 1: number }) =>
      (since >= 0 && since < index) || !lead.test(sentence.slice(Math.max(index - near, 0), index)) ? [] : Number(number),
    );
  });
}
