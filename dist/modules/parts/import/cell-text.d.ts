import { type TreeElement } from './tree.js';
export declare const isWeighty: (text: string) => boolean;
/** The text of a cell; `around` is what stands between it and its table. */
export declare function textOfCell(cell: TreeElement, around?: readonly TreeElement[]): string;
