import type { Grid } from '../core/grid.js';
import { type Change } from '../outputs/paint.js';
import type { Joined } from '../parts/part.js';
/** The tag that a table stands in. */
interface Home extends HTMLElement {
    readonly isolated: boolean;
    readonly renderRoot: HTMLElement | DocumentFragment;
}
/** The table of one tag with its remark, and what parts keep beside them, as all that stands in the page. */
export declare class TableView {
    #private;
    readonly host: Home;
    readonly parts: {
        readonly joined: readonly Joined[];
    };
    /** The table that is shown. */
    table: HTMLTableElement | undefined;
    constructor(host: Home, parts: {
        readonly joined: readonly Joined[];
    });
    /** Has the page show a grid; `live` marks the figures that are new. Returns what changed. */
    show(grid: Grid, live: boolean): readonly Change[];
    /** Brings everything into its slot. */
    seat(): void;
    /** Whether everything stands where it belongs, or nothing is shown: the page may write over what stands in the tag. */
    get isWhole(): boolean;
    clear(): void;
}
export {};
