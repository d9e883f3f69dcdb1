function languageOf(element) {
  const named = element.closest("[lang]");
  if (named) return named.getAttribute("lang");
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : void 0;
}
const followers = /* @__PURE__ */ new Set();
const observed = /* @__PURE__ */ new WeakSet();
class LanguageController {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    const { ownerDocument: page } = this.host;
    followers.add(this.host);
    if (observed.has(page)) return;
    observed.add(page);
    const observer = new MutationObserver(() => {
      for (const follower of followers) follower.requestUpdate();
    });
    observer.observe(page, { subtree: true, attributeFilter: ["lang"] });
  }
  hostDisconnected() {
    followers.delete(this.host);
  }
}

export { LanguageController, languageOf };
//# sourceMappingURL=language.js.map
