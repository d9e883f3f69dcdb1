import type { Known } from './recognise.js';
/** What the first title among some texts says. */
export declare function knownFrom(texts: readonly string[]): Known;
