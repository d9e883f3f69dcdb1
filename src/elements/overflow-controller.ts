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
    if (this.#observer || typeof ResizeObserver === 'undefined') return;
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
