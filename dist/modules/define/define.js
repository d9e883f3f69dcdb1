function define(tag, element) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

export { define };
//# sourceMappingURL=define.js.map
