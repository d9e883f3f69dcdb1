import type { Edition } from '../core/form.js';
import type { RawTable } from './raw-table.js';
/** The pipe tables of a Markdown text; without any, it is read as any other text. */
export declare function tablesInMarkdown(text: string, editions: readonly Edition[]): RawTable[];
