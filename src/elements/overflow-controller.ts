import type { ReactiveController, ReactiveElement } from 'lit';

/** Knows whether an element's region has more than it can show, so that it scrolls and must be reachable by keyboard. */
export class OverflowController implements ReactiveController {
  overflows = false;
  #observer: ResizeObserver | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    // The window's own: another window's would never be told of what stands here.
    const { ResizeObserver } = this.host.ownerDocument.defaultView ?? {};
    if (this.#observer || !ResizeObserver) return;
    const region = this.host.renderRoot.querySelector(this.selector);
    if (!region) return;
    this.#observer = new ResizeObserver(() => this.#measure(region));
    this.#observer.observe(region);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  #measure(region: Element): void {
    const overflows = region.scrollWidth > region.clientWidth;
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    this.host.requestUpdate();
  }
}
