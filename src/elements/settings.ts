import type { Blank } from '../core/cell.js';

/** How tables are shown. A `<disclosure-report>` may say it for all that belong to it. */
export interface Settings {
  /** How a blank cell is printed: `blank`, `zero` or `dash`. */
  readonly blank: Blank;
  /** The table or a list to read: `auto` shows the table where it fits. */
  readonly view: 'auto' | 'table' | 'list';
  /** What does not add up: `off`, `mark` marks the cells and explains them, `list` adds the list. */
  readonly findings: 'off' | 'mark' | 'list';
  /** The rows that the table shows: `all`, or `filled` without those whose figures are all 0 or blank. */
  readonly rows: 'all' | 'filled';
}

const usual: Settings = { blank: 'blank', view: 'auto', findings: 'off', rows: 'all' };

export const settingNames = ['blank', 'view', 'findings', 'rows'] as const satisfies readonly (keyof Settings)[];

/** Settings of which each may be left open. */
export type OwnSettings = { readonly [K in keyof Settings]: Settings[K] | '' };

/** What holds for a tag: what it says itself, else what its report says, else what is usual. */
export const settingsOf = (own: OwnSettings, report: Partial<OwnSettings> = {}): Settings => ({
  blank: own.blank || report.blank || usual.blank,
  view: own.view || report.view || usual.view,
  findings: own.findings || report.findings || usual.findings,
  rows: own.rows || report.rows || usual.rows,
});
