import type { Transport } from '../loading/request.js';
import { type Part } from './part.js';
/** The parts that may join tags. */
export declare const parts: readonly Part[];
/** Calls whenever a part has come, until the returned function is called. */
export declare function onPart(listener: () => void): () => void;
/** Whether a part of that name is there. */
export declare const isThere: (name: string) => boolean;
/** The way to get reports that an attribute asks for, where a part has brought one. */
export declare function transportFor(attribute: string): Transport | undefined;
/**
 * Takes a part in: its editions, its languages and its tags from now on, and itself for every tag that wants it. A second part of the
 * same name changes nothing. What is no part, or has something wrong in it, is left out as a whole, and the console says why.
 */
export declare function addPart(given: unknown): void;
