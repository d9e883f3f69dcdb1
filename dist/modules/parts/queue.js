import { has } from '../core/json.js';

const queue = () => has(globalThis, "disclosureParts") ? globalThis.disclosureParts : void 0;
function push(part) {
  if (typeof queue()?.push !== "function") globalThis.disclosureParts = [];
  globalThis.disclosureParts.push(part);
}
function openQueue(each) {
  const waiting = queue() ?? [];
  if (!Array.isArray(waiting)) return;
  globalThis.disclosureParts = {
    push(...entries) {
      entries.forEach(each);
      return entries.length;
    }
  };
  waiting.forEach(each);
}

export { openQueue, push };
//# sourceMappingURL=queue.js.map
