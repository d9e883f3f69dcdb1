/** A kind of what is kept in the page: its slot, and what every element of the kind matches. */
export interface Kind {
    readonly slot: string;
    readonly selector: string;
}
/** Of a kind, the one that a tag holds stays while it is in the tag or its shadow root, else the first that stands there; all others go. */
export declare function keepOne<E extends HTMLElement>(tag: HTMLElement, kind: Kind, held: E | undefined): E | undefined;
/** Brings an element into sight: what the page has wrapped around it alone takes its slot, out of anything else it comes back. */
export declare function seat(element: HTMLElement, { slot }: Kind, home: Element): void;
/** Whether what a tag holds of a kind is in sight, and no other of that kind is in the tag. */
export declare const isAlone: (tag: HTMLElement, kind: Kind, held: HTMLElement | undefined, home: Element) => boolean;
