import type { Part } from './part.js';
/** A part as a file beside the kernel hands it over: it needs the kernel's modules, and they have to be of its own version. */
export interface NeighbourFile {
    readonly version: string;
    /** Runs the file; its imports of the kernel are asked for by `require`. */
    install(require: (file: string) => object): void;
}
declare global {
    /** Parts that the page, a portal or a file beside this one adds, before the kernel or after it. */
    var disclosureParts: {
        push(...parts: (Part | NeighbourFile)[]): number;
    } | undefined;
}
/** Hands a part over. */
export declare function push(part: Part): void;
/** Takes what waits in the queue, and from then on what is pushed to it, at once; unless somebody takes it already. */
export declare function openQueue(each: (entry: unknown) => void): void;
