/** Which addresses may be asked where the page names the sites that it trusts, and which of them are another site's. */
import { has } from '../core/json.js';

declare global {
  /**
   * Origins that every tag of the page may be shown from, besides the page's own. A script of the page sets it where content is
   * written by many; where it is not set, a tag may name any address.
   */
  var disclosureOrigins: readonly string[] | undefined;
}

/** The origin of an address on the web; `data:`, `blob:` and their like have none that anybody could be trusted by. */
function originOf(address: unknown): string | undefined {
  try {
    const { protocol, origin } = new URL(String(address));
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The list that holds for an address: the page's for all its tags, else that of the tag; none where any address may be asked. */
function listed(own: string | null): readonly unknown[] | undefined {
  // Content of the page with that id is inherited by the window, and turns nothing on or off.
  const all = has(globalThis, 'disclosureOrigins') ? globalThis.disclosureOrigins : undefined;
  if (all === undefined || all === null) return own?.split(/\s+/);
  return Array.isArray(all) ? (all as readonly unknown[]) : [];
}

/**
 * Whether an absolute address may be asked, and what came from it shown.
 *
 * @param own - Origins, separated by spaces, to which a tag is limited besides the page's own; `null` where it is not.
 */
export function isAllowed(address: string, own: string | null): boolean {
  const list = listed(own);
  if (!list) return true;
  const origin = originOf(address);
  if (origin !== undefined) return origin === globalThis.origin || list.some((entry) => originOf(entry) === origin);
  // A page that is a file has no origin: what of the files beside it such a page may read is the browser's decision.
  return location.protocol === 'file:' && new URL(address).protocol === 'file:';
}

/** The site of an address in words, as a list of origins would name it. */
export const siteOf = (address: string): string => originOf(address) ?? new URL(address).protocol;

/**
 * The site of an address, as a reader is told of it, where it is not the page's own; empty for the page's own, and for what is on no site.
 * In a sandbox a page has no origin, but an address that readers see; a frame that a page writes has its origin, but no such address.
 */
export function foreignSite(address: string): string {
  const origin = originOf(address);
  const isOwn = origin === globalThis.origin || origin === originOf(location.href);
  return origin === undefined || isOwn ? '' : origin.replace(/^\w+:\/\//, '');
}
