class OverflowController {
  constructor(host, selector) {
    this.host = host;
    this.selector = selector;
    this.overflows = false;
    host.addController(this);
  }
  #observer;
  hostUpdated() {
    if (this.#observer || typeof ResizeObserver === "undefined") return;
    const region = this.host.renderRoot.querySelector(this.selector);
    if (!region) return;
    this.#observer = new ResizeObserver(() => this.#measure(region));
    this.#observer.observe(region);
  }
  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = void 0;
  }
  hostConnected() {
    if (this.host.hasUpdated) this.host.requestUpdate();
  }
  #measure(region) {
    const overflows = region.scrollWidth > region.clientWidth;
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    this.host.requestUpdate();
  }
}

export { OverflowController };
//# sourceMappingURL=overflow-controller.js.map
