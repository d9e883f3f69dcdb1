/** Parts that come when somebody wants them: which tags, which language, which edition of the form, which element asks for each. */
import { pageClock } from '../loading/clock.js';
import { isThere } from './parts.js';
import { findAll, matches } from '../page/unclobbered.js';

/** A part that is not there yet, and how it is had. Each of the wishes may be missing. */
export interface Offer {
  /** The part's name. */
  readonly name: string;
  /** The tags that want it, as a selector. */
  readonly wanted?: string;
  /** The language that it brings, by its BCP 47 tag. */
  readonly lang?: string;
  /** The edition of the form that it brings: its id, and the report years that it is valid for. */
  readonly edition?: { readonly id: string; readonly from: number; readonly to: number };
  /** The fragments of the page's address that want it. */
  readonly fragment?: RegExp;
  /** The element that it defines. */
  readonly tag?: string;
  /** Has the part added; fails where it cannot be had. */
  load(): Promise<unknown>;
}

/** An offer with what has become of it. */
interface Standing extends Offer {
  coming?: Promise<void>;
  isSettled?: boolean;
  /** Why it did not come. */
  reason?: string;
}

const offers: Standing[] = [];
/** A part that has not come by then is said to be missing; the tag is shown without it. */
const patience = 15_000;

/** Offers a part. */
export const offer = (one: Offer): void => void offers.push({ ...one });

const isOpen = (one: Standing): boolean => !one.isSettled && !isThere(one.name);

/** Has a part brought; resolves when it is there, or is known not to come. */
function bring(one: Standing): Promise<void> {
  one.coming ??= new Promise((resolve) => {
    const settle = (reason = ''): void => {
      end();
      one.isSettled = true;
      if (!isThere(one.name)) one.reason = reason;
      resolve();
    };
    const end = pageClock.after(patience, settle);
    one.load().then(
      () => settle(),
      (error: unknown) => settle(error instanceof Error ? error.message : String(error)),
    );
  });
  return one.coming;
}

/** What those offers that some wish picks have to be waited for; nothing where all have come, or will not. */
export function bringAll(isWanted: (one: Offer) => boolean): Promise<unknown> | undefined {
  const wanted = offers.filter((one) => isOpen(one) && isWanted(one));
  return wanted.length ? Promise.all(wanted.map((one) => bring(one))) : undefined;
}

/** The names of the parts that some wish picks and that did not come, each with the reason. */
export const missing = (isWanted: (one: Offer) => boolean): readonly { readonly name: string; readonly reason: string }[] =>
  offers.flatMap((one) => (one.reason !== undefined && isWanted(one) ? [{ name: one.name, reason: one.reason }] : []));

/** Has the parts brought that the fragment of the page's address wants, now and when it changes. */
export function followFragment(): void {
  const look = (): void => void bringAll(({ fragment }) => Boolean(fragment?.test(location.hash)));
  addEventListener('hashchange', look);
  look();
}

/** Has the parts brought whose elements stand on a page, now and when one is added later. */
export function followTags(page: Document): void {
  const open = () => offers.filter((one) => one.tag && isOpen(one));
  const look = (root: Document | Element): void => {
    for (const one of open()) {
      if ((root instanceof Element && matches(root, one.tag!)) || findAll(root, one.tag!).length) void bring(one);
    }
  };
  look(page);
  if (!open().length) return;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
    if (!open().length) observer.disconnect();
  });
  observer.observe(page, { childList: true, subtree: true });
}
