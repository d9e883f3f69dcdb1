/** Which elements of a page are tags of ours: their classes may be in another file of the page. */
import { unclobbered } from './unclobbered.js';

/** Whether a tag is registered, and shows a report. */
export const isOurs = (tag: string): boolean => 'disclosureSource' in (customElements.get(tag) ?? {});

/** The nearest tag of ours that an element stands in. */
export function tagAround(element: Element): Element | undefined {
  let outer: Node | null = element;
  while ((outer = unclobbered(Node, 'parentNode', outer))) if (outer instanceof Element && isOurs(outer.localName)) return outer;
  return undefined;
}
