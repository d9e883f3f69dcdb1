import type { Report } from '../core/report.js';
import { type Locale } from '../core/words.js';
/** The report in a file. */
export declare function open(file: string, locale: Locale): Report;
/** The bytes of a file; `-` is standard input. */
export declare function bytesOf(file: string): Uint8Array;
