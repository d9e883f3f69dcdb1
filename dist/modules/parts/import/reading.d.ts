import { type Header } from './header.js';
import type { Labels } from './labels.js';
import type { Pattern } from './pattern.js';
import { type Doubt, type Repair } from './recognition.js';
import type { Segment } from './segments.js';
export interface Reading {
    readonly pattern: Pattern;
    readonly header: Header;
    /** The texts of each line that could be read, by its index in the pattern. */
    readonly lines: ReadonlyMap<number, readonly string[]>;
    readonly repairs: readonly Repair[];
    readonly doubts: readonly Doubt[];
    /** How badly the rows fit: the reading that costs least is the right one. */
    readonly cost: number;
}
/** Reads a segment as one of the patterns that it may be, among all that there are. */
export declare function readingOf(segment: Segment, pattern: Pattern, patterns: readonly Pattern[], labels: Labels): Reading;
