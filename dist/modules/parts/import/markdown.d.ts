import type { Edition } from '../../core/form.js';
import type { RawTable } from './raw-table.js';
/** The pipe tables of a Markdown text; without one, it is read as plain text. */
export declare function tablesInMarkdown(text: string, editions: readonly Edition[]): RawTable[];
