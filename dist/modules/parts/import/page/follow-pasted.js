import { areaOf } from '../../../page/areas.js';
import { isOurs } from '../../../page/ours.js';
import { readPasted } from './pasted-tables.js';
import { matches, findAll } from '../../../page/unclobbered.js';

const followed = /* @__PURE__ */ new WeakMap();
const nowhere = () => false;
function followPasted(root, words, loose) {
  const before = followed.get(root);
  followed.set(root, loose ? areaOf(root, loose) : before ?? nowhere);
  const look = () => {
    if (customElements.get("disclosure-table")) readPasted(root, words, followed.get(root));
  };
  if (isLoaded()) look();
  else window.addEventListener("load", look, { once: true });
  if (before) return;
  void customElements.whenDefined("disclosure-table").then(() => isLoaded() && look());
  new MutationObserver((records) => {
    if (isLoaded() && records.some(concernsTable)) look();
  }).observe(root, { childList: true, subtree: true });
}
const isLoaded = () => document.readyState === "complete";
const foreign = "table:not(.disclosure-table)";
const concernsTable = ({ target, addedNodes }) => [...addedNodes].some(
  (node) => node instanceof Element && (matches(node, foreign) || findAll(node, foreign).length || matches(node, "table") && !isOurs(target.localName) || matches(target, `${foreign}, ${foreign} *`))
);

export { followPasted };
//# sourceMappingURL=follow-pasted.js.map
