const isSupported = () => typeof String.prototype.matchAll === "function";
function define(tag, element) {
  if (isSupported() && !customElements.get(tag)) customElements.define(tag, element);
}

export { define };
//# sourceMappingURL=define.js.map
