/** What stands around the tables of a report: the prose of its chapters, and the notes under its tables. */
import type { Edition } from '../../core/form.js';
import type { ReportJSON } from '../../core/write.js';
import { type Tree } from './tree.js';
/**
 * The lines of the part of a page that holds all its chapters, since what stands outside is the site's; each innermost table is one line
 * that says so, with the notes in its own rows behind it.
 */
export declare function linesIn(tree: Tree, edition: Edition): string[];
/** The notes under the tables and, where it is wanted, the prose of the chapters. */
export declare function around(lines: readonly string[], edition: Edition, prose: boolean): Pick<ReportJSON, 'notes' | 'chapters'>;
