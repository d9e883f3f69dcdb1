/** Where something is in a form, in the form's own words: a table, a block of it, a row or a cell. */
import { type Address } from '../../core/address.js';
import { type Edition } from '../../core/form.js';
/** The place by the first edition that has it; the address itself where none does. */
export declare function placeInWords(address: Address, editions: readonly Edition[]): string;
