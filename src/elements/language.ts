/** The language that the page wants at a place: the nearest `lang`, through every shadow root. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** The `lang` that holds for an element. */
export function languageOf(element: Element): string | undefined {
  const named = element.closest('[lang]');
  if (named) return named.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}

const followers = new Set<ReactiveElement>();
const observed = new WeakSet<Document>();

/** Draws an element again when the page changes its language, as a switch in its head does; one observer serves all of a document. */
export class LanguageController implements ReactiveController {
  constructor(readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument: page } = this.host;
    followers.add(this.host);
    if (observed.has(page)) return;
    observed.add(page);
    const observer = new MutationObserver(() => {
      for (const follower of followers) follower.requestUpdate();
    });
    observer.observe(page, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    followers.delete(this.host);
  }
}
