/** What a page has written on the tag of a script of ours. */
import type { EnhanceOptions } from './enhance.js';
/** How the content of the page is to be enhanced, by the tag of the script that is running; `undefined` where it is not. */
export declare function scriptOptions(): EnhanceOptions | undefined;
