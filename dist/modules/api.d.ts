export type { HTMLOptions, ShowOptions } from './functions.js';
export { read, type ReadOptions } from './read.js';
export declare const layout: (report: import("./index.js").Report, table: string, options?: import("./functions.js").ShowOptions) => import("./index.js").Grid | undefined, toSentence: (report: import("./index.js").Report, address: import("./index.js").Address, options?: import("./functions.js").ShowOptions) => string | undefined, toHTML: (what: import("./index.js").Grid | import("./index.js").Report, options?: import("./functions.js").HTMLOptions) => string;
