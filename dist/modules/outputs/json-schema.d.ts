import { type Edition } from '../core/form.js';
type Schema = Readonly<Record<string, unknown>>;
/** The schema of a report by any of the editions. */
export declare function reportSchema(editions: readonly Edition[]): Schema;
export {};
