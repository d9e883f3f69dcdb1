/** Plain links that name a tag become that tag: links survive the HTML filters of editors, unknown tags do not. */
import { type Areas } from './areas.js';
/** Where links become tags, and which addresses they may name. */
export interface EnhanceOptions extends Areas {
    /** Origins, separated by spaces, that links may name besides the page's own. */
    readonly origins?: string | undefined;
}
/**
 * Turns the links below `root` whose fragment is the name of one of our tags into that element, now and when content is added later.
 * The link stays inside as what is shown until the figures are there. Safe to call twice.
 */
export declare function enhance(root?: Document | Element, options?: EnhanceOptions): void;
