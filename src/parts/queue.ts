/** The queue that parts come by: what is pushed before the kernel runs waits there. */
import { has } from '../core/json.js';
import type { Part } from './part.js';

/** A part as a file beside the kernel hands it over: it needs the kernel's modules, and they have to be of its own version. */
export interface NeighbourFile {
  readonly version: string;
  /** Runs the file; its imports of the kernel are asked for by `require`. */
  install(require: (file: string) => object): void;
}

declare global {
  /** Parts that the page, a portal or a file beside this one adds, before the kernel or after it. */
  var disclosureParts: { push(...parts: (Part | NeighbourFile)[]): number } | undefined;
}

/** The page's queue; content of the page with that id is inherited by the window, and is none. */
const queue = () => (has(globalThis, 'disclosureParts') ? globalThis.disclosureParts : undefined);

/** Hands a part over. */
export function push(part: Part): void {
  if (typeof queue()?.push !== 'function') globalThis.disclosureParts = [];
  globalThis.disclosureParts!.push(part);
}

/** Takes what waits in the queue, and from then on what is pushed to it, at once; unless somebody takes it already. */
export function openQueue(each: (entry: unknown) => void): void {
  const waiting: unknown = queue() ?? [];
  if (!Array.isArray(waiting)) return;
  globalThis.disclosureParts = {
    push(...entries: unknown[]) {
      entries.forEach(each);
      return entries.length;
    },
  };
  waiting.forEach(each);
}
