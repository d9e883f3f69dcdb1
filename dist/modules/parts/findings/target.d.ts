/** Leads readers to a cell: brings it into sight and out from under what covers it, marks it, and gives it the focus, so that it is read out. */
import type { Address } from '../../core/address.js';
/** What a tag shows of a cell: the cell, or its line where a list stands in the place of the table. */
export declare const cellIn: (tag: Element, address: Address) => HTMLElement | undefined;
/** The address in a fragment; empty where there is none. */
export declare function addressIn(fragment: string): Address;
/** Has a click on a link to a cell lead there, where a tag has it, and the address of the page stay: pages route by it. */
export declare function follow(event: MouseEvent, find: (address: Address) => Element | undefined): void;
/** Leads to a cell of a tag, and says whether it has the cell; the focus stays where it is when somebody writes there. */
export declare function leadTo(tag: Element, address: Address): boolean;
