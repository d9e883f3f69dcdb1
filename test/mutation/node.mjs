/**
 * Lets the browser's tests of the core run in Node, for many mutants in one process. `fetch` reads files, as the browser's does from
 * the test server; random tests draw the same values for every mutant and stop at the first that fails; and what the core
 * remembers of a table is forgotten before each test, since one mutant may have made it and another is to be judged.
 */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { register } from 'tsx/esm/api';

register();

fc.configureGlobal({ seed: 2019, endOnFailure: true });

const { fetch } = globalThis;

globalThis.fetch = async (address, options) =>
  String(address).startsWith('file:') ? new globalThis.Response(await readFile(new URL(address))) : fetch(address, options);

const caches = [];
let loading = true;

globalThis.WeakMap = new Proxy(WeakMap, {
  construct(target, given) {
    if (!loading || !new Error().stack.includes('/src/core/')) return new target(...given);
    const cache = new Map();
    caches.push(cache);
    return cache;
  },
});

export const mochaHooks = {
  beforeEach() {
    loading = false;
    for (const cache of caches) cache.clear();
  },
};
