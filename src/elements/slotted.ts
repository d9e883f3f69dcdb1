/**
 * What the tags keep in the page itself, each in a slot of its own. There the page can copy it, wrap it, move it or take it away: after
 * `tag.innerHTML = tag.innerHTML` everything in the tag is a copy. Of each kind one stands in a tag, and what it holds is in sight.
 */
import { isOurs } from '../page/ours.js';

/** A kind of what is kept in the page: its slot, and what every element of the kind matches. */
export interface Kind {
  readonly slot: string;
  readonly selector: string;
}

/** All of a kind in a tag and its shadow root, but not in another of our tags inside it. */
const standing = <E extends HTMLElement>(tag: Element, { selector }: Kind): E[] =>
  [tag, tag.shadowRoot!]
    .flatMap((root) => [...root.querySelectorAll<E>(selector)])
    .filter((element) => {
      let around = element.parentElement;
      while (around && !isOurs(around.localName)) around = around.parentElement;
      return !around || around === tag;
    });

/** Of a kind, the one that a tag holds stays while it is in the tag or its shadow root, else the first that stands there; all others go. */
export function keepOne<E extends HTMLElement>(tag: HTMLElement, kind: Kind, held: E | undefined): E | undefined {
  const found = standing<E>(tag, kind);
  const isHere = held && (tag.contains(held) || tag.shadowRoot!.contains(held));
  const kept = isHere ? held : found[0];
  for (const one of [held, ...found]) if (one !== kept) one?.remove();
  return kept;
}

/** The child of `home` that an element is, or that the page has wrapped around it alone. */
function seatOf(element: Element, home: Element): Element | undefined {
  let seat = element;
  while (seat.parentElement && seat.parentElement !== home && seat.parentElement.childElementCount === 1) seat = seat.parentElement;
  return seat.parentElement === home ? seat : undefined;
}

/** Brings an element into sight: what the page has wrapped around it alone takes its slot, out of anything else it comes back. */
export function seat(element: HTMLElement, { slot }: Kind, home: Element): void {
  const shown = seatOf(element, home) ?? home.appendChild(element);
  if (shown.slot !== slot) shown.slot = slot;
}

/** Whether what a tag holds of a kind is in sight, and no other of that kind is in the tag. */
export const isAlone = (tag: HTMLElement, kind: Kind, held: HTMLElement | undefined, home: Element): boolean =>
  standing(tag, kind).every((one) => one === held) && (!held || seatOf(held, home)?.slot === kind.slot);
