/** What a classic file does when it runs: its functions under one global, its queue for parts, and links as tags where the page wants them. */
import { has, isObject, own } from '../core/json.js';
import { fill } from '../core/words.js';
import { enhance } from '../page/enhance.js';
import { scriptOptions } from '../page/own-script.js';
import { addPart, onPart, parts } from '../parts/parts.js';
import { consoleWords } from '../locales/console.js';
import { openQueue, type NeighbourFile } from '../parts/queue.js';

/** The project's version, which the build takes from package.json. */
declare const VERSION: string;

declare global {
  var disclosure: (typeof import('../index.js') & { readonly version: string }) | undefined;
}

const options = scriptOptions();

/**
 * @param functions - What the global `disclosure` has.
 * @param kernel - What files beside this one import of it; none where everything is in this file.
 */
export function begin(functions: object, kernel?: object): void {
  // Content of the page with that id is inherited by the window.
  const first = has(globalThis, 'disclosure') ? globalThis.disclosure?.version : undefined;
  if (first) {
    if (first !== VERSION) console.warn(`disclosure ${VERSION}: ${first} is on the page already and stays`);
  } else {
    const all = Object.assign({ version: VERSION }, functions);
    globalThis.disclosure = all as typeof globalThis.disclosure;
    const assign = (): void => parts.forEach((part) => Object.assign(all, part.functions));
    assign();
    onPart(assign);
  }
  openQueue((entry) => take(entry, kernel));
  if (options) enhance(document, options);
}

function take(entry: unknown, kernel: object | undefined): void {
  const install = isObject(entry) && own(entry, 'install');
  if (typeof install !== 'function') return addPart(entry);
  const { version } = entry as NeighbourFile;
  if (version !== VERSION) console.error(fill(consoleWords(document.documentElement.lang).version, { version, own: VERSION }));
  else if (kernel) (install as NeighbourFile['install'])(() => kernel);
}
