import { type Edition } from './form.js';
import { type Json } from './json.js';
import type { Problems } from './problems.js';
import type { Sheet } from './report.js';
/** Reads every table that the file has, each by its own edition. */
export declare function readTables(json: Json, edition: Edition, editions: readonly Edition[], notes: Readonly<Record<string, string>>, problems: Problems): Record<string, Sheet>;
