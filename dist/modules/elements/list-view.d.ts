import type { Grid } from '../core/grid.js';
import { type Standing } from '../outputs/list.js';
/**
 * The list of one tag. A tool may have wrapped its texts, or put other words in their place: an update leaves them alone where it has
 * nothing new to say. Where the list has other parts than it was shown with, or another figure stands in one, it begins anew.
 */
export declare class ListView {
    #private;
    /** The list, with what a grid says now. */
    show(grid: Grid, standing: Standing): HTMLElement;
}
