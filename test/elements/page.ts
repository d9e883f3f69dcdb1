/** A page for one test: puts tags on it, waits for them, looks at what they show. */
import type { DisclosureElement, DisclosureTable } from '../../src/index.js';

const stage = document.createElement('main');

/** Puts HTML on an otherwise empty page; the first element of it. */
export function show<E extends Element = DisclosureTable>(html: string): E {
  stage.innerHTML = html;
  document.body.append(stage);
  return stage.firstElementChild as E;
}

afterEach(() => {
  stage.remove();
  stage.replaceChildren();
});

export const next = (target: EventTarget, event: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));

/** Lets everything happen that is due. No animation frame: a page in the background has none. */
export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Lets two frames be laid out: one in which the browser measures, one in which what follows from it is shown. A frame's callbacks run before
 * its layout, so that the third tells. Wants a page in front.
 */
export async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Waits until something is so; the test's own time limit is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await tick();
}

/** Waits until a tag has said `load` or `error`, and what it contains is there too. */
export async function loaded<E extends DisclosureElement>(element: E): Promise<E> {
  if (element.status !== 'ready' && element.status !== 'failed') await Promise.race([next(element, 'load'), next(element, 'error')]);
  await element.updateComplete;
  return element;
}

export const tableIn = (element: Element | ShadowRoot): HTMLTableElement | null => element.querySelector('table.disclosure-table');

export const cellsOf = (element: Element | ShadowRoot): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('td[data-address]')];

/** What an element's frame says in one of its parts; empty where it has no such part. */
export const partText = (element: Element, part: string): string =>
  (element.shadowRoot?.querySelector(`[part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
