/** What tests of the reader have in common: a report around its tables, and what was said about it. */
import { layout, type Problem, type Report } from '../../src/index.js';

export const tables = (tables: unknown, more: object = {}) => ({ year: 2023, agency: '某市', tables, ...more });

/** Problems in one line each: what, where, what stands there, what belongs there. */
export const said = ({ problems }: Report): string[] =>
  problems.map(({ code, place, found, expected }: Problem) => `${code} ${place} ${found}${expected && ` (${expected})`}`);

/** The row of the requests table that a report begins with. */
export const received = (result: Report): readonly string[] => layout(result, 'requests')!.printed.slice(0, 7);
