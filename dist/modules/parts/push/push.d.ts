import type { Part } from '../part.js';
/** Reports that a server sends by itself, as server-sent events: the address of a tag with `live`. */
export declare const push: Part;
