/** Which rows of a form say nothing, by what stands in its cells. */
import { type Row } from '../../core/grid.js';
/** The places of a row's figures; none in a row of headers. */
export declare const placesIn: ({ cells }: Row) => number[];
/** The rows of a group whose figures are all empty, and with them the rows that lead no others. */
export declare function emptyRows(rows: readonly Row[], isEmpty: (place: number) => boolean): ReadonlySet<Row>;
