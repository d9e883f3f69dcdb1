/** What programs can ask of a report's arithmetic. */
import type { Finding } from '../../core/check.js';
import { explain as explainIn } from '../../core/explain.js';
import type { Table } from '../../core/form.js';
import type { Locale } from '../../core/words.js';
import { withFindings } from '../../locales/findings.js';

export { check } from '../../core/check.js';
export { equationsOf } from '../../core/equations.js';
export { checkUnits } from '../../core/units.js';

/** A finding as a sentence; in Chinese where the language has no sentences on findings. */
export const explain = (finding: Finding, table: Table, locale: Locale): string => explainIn(finding, table, withFindings(locale));
