import { isOurs } from './enhance.js';
import { readPasted } from './pasted.js';

const followed = /* @__PURE__ */ new WeakMap();
function followPasted(root, words, loose = false) {
  const before = followed.get(root);
  followed.set(root, loose || before === true);
  const look = () => {
    if (customElements.get("disclosure-table")) readPasted(root, words, followed.get(root));
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", look, { once: true });
  else look();
  if (before !== void 0) return;
  void customElements.whenDefined("disclosure-table").then(() => document.readyState === "loading" || look());
  new MutationObserver((records) => {
    if (document.readyState !== "loading" && records.some(concernsTable)) look();
  }).observe(root, { childList: true, subtree: true });
}
const foreign = "table:not(.disclosure-table)";
const concernsTable = ({ target, addedNodes }) => [...addedNodes].some(
  (node) => node instanceof Element && (node.matches(foreign) || node.querySelector(foreign) || node.matches("table") && !isOurs(target.localName) || target.closest?.(foreign))
);

export { followPasted };
//# sourceMappingURL=follow-pasted.js.map
