import { has, isObject, own } from '../core/json.js';
import { fill } from '../core/words.js';
import { enhance } from '../page/enhance.js';
import { scriptOptions } from '../page/own-script.js';
import { onPart, parts, addPart } from '../parts/parts.js';
import { consoleWords } from '../locales/console.js';
import { openQueue } from '../parts/queue.js';

const options = scriptOptions();
function begin(functions, kernel) {
  const first = has(globalThis, "disclosure") ? globalThis.disclosure?.version : void 0;
  if (first) {
    if (first !== "0.1.0") console.warn(`disclosure ${"0.1.0"}: ${first} is on the page already and stays`);
  } else {
    const all = Object.assign({ version: "0.1.0" }, functions);
    globalThis.disclosure = all;
    const assign = () => parts.forEach((part) => Object.assign(all, part.functions));
    assign();
    onPart(assign);
  }
  openQueue((entry) => take(entry, kernel));
  if (options) enhance(document, options);
}
function take(entry, kernel) {
  const install = isObject(entry) && own(entry, "install");
  if (typeof install !== "function") return addPart(entry);
  const { version } = entry;
  if (version !== "0.1.0") console.error(fill(consoleWords(document.documentElement.lang).version, { version, own: "0.1.0" }));
  else if (kernel) install(() => kernel);
}

export { begin };
//# sourceMappingURL=begin.js.map
