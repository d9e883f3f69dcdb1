import { type Check } from '../../core/check.js';
import { type FindingLocale } from '../../core/explain.js';
import type { Sheet } from '../../core/report.js';
/**
 * What one painted table shows of its arithmetic: marks on the cells that do not add up, the list of why, and the lens, which
 * lights up what a total is made of. Totals are reached by one tab stop and the arrow keys.
 */
export declare class Lens {
    #private;
    readonly table: HTMLTableElement;
    /** The table's number cells, in the order of the form's places. */
    readonly cells: readonly HTMLTableCellElement[];
    readonly sheet: Sheet;
    readonly locale: FindingLocale;
    readonly say: (sentence: string) => void;
    /** The findings as a list for the page; the marked cells are described by it. */
    readonly list: HTMLElement;
    constructor(table: HTMLTableElement, 
    /** The table's number cells, in the order of the form's places. */
    cells: readonly HTMLTableCellElement[], sheet: Sheet, locale: FindingLocale, result: Check, prefix: string, say: (sentence: string) => void);
    /** Takes everything back; but a cell that is to be a stop again must not lose the focus between. */
    remove(next?: 'again'): void;
    handleEvent(event: Event): void;
}
