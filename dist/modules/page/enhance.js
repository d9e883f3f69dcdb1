import { areaOf } from './areas.js';
import { isOurs } from './ours.js';
import { matches, findAll } from './unclobbered.js';

const attributes = ["section", "lang", "view"];
const named = 'a[href*="#"]';
const observed = /* @__PURE__ */ new WeakMap();
function enhance(root = document, options = {}) {
  const { within, except, origins = "" } = options;
  const area = areaOf(root, options);
  const enhanceBelow = (node) => {
    for (const link of findAll(node, named)) replace(link, area, origins);
  };
  enhanceBelow(root);
  const known = observed.get(root) ?? /* @__PURE__ */ new Set();
  const key = [within, except, origins].join("\n");
  if (known.has(key)) return;
  observed.set(root, known.add(key));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => enhanceBelow(root), { once: true });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (matches(node, named)) replace(node, area, origins);
        enhanceBelow(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}
function replace(link, area, origins) {
  const href = link.getAttribute("href");
  const [, address, tag = "", query = ""] = /^([^#]+)#([\w-]+)(?:\?(.*))?$/.exec(href) ?? [];
  if (!address || !tag.includes("-") || !isOurs(tag) || !area(link, true)) return;
  const element = link.ownerDocument.createElement(tag);
  element.setAttribute("src", address);
  element.setAttribute("origins", origins);
  new URLSearchParams(query).forEach((value, name) => attributes.includes(name) && element.setAttribute(name, value));
  link.replaceWith(element);
  element.appendChild(link);
}

export { enhance };
//# sourceMappingURL=enhance.js.map
