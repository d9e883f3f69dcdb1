const attributes = ["section", "lang", "view", "findings", "blank", "refresh"];
const observed = /* @__PURE__ */ new WeakSet();
function enhance(root = document) {
  for (const link of root.querySelectorAll('a[href*="#"]')) replace(link);
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) enhanceWithin(node);
    }
  }).observe(root, { childList: true, subtree: true });
}
function enhanceWithin(element) {
  if (element.matches('a[href*="#"]')) replace(element);
  for (const link of element.querySelectorAll('a[href*="#"]')) replace(link);
}
function replace(link) {
  const href = link.getAttribute("href");
  const [, address, tag = "", query = ""] = /^([^#]+)#([\w-]+)(?:\?(.*))?$/.exec(href) ?? [];
  if (!address || !tag.includes("-") || !isOurs(tag) || link.closest(tag)) return;
  const element = link.ownerDocument.createElement(tag);
  element.setAttribute("src", address);
  new URLSearchParams(query).forEach((value, name) => attributes.includes(name) && element.setAttribute(name, value));
  link.replaceWith(element);
  element.appendChild(link);
}
const isOurs = (tag) => "disclosureSource" in (customElements.get(tag) ?? {});

export { enhance, isOurs };
//# sourceMappingURL=enhance.js.map
