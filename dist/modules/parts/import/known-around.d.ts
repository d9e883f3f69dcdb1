import type { Known } from './recognise.js';
/** Whose figures a table has, and of which year, as far as the page says so. */
export declare function knownAbout(table: Element): Known;
