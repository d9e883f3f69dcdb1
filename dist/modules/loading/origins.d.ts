declare global {
    /**
     * Origins that every tag of the page may be shown from, besides the page's own. A script of the page sets it where content is
     * written by many; where it is not set, a tag may name any address.
     */
    var disclosureOrigins: readonly string[] | undefined;
}
/**
 * Whether an absolute address may be asked, and what came from it shown.
 *
 * @param own - Origins, separated by spaces, to which a tag is limited besides the page's own; `null` where it is not.
 */
export declare function isAllowed(address: string, own: string | null): boolean;
/** The site of an address in words, as a list of origins would name it. */
export declare const siteOf: (address: string) => string;
/**
 * The site of an address, as a reader is told of it, where it is not the page's own; empty for the page's own, and for what is on no site.
 * In a sandbox a page has no origin, but an address that readers see; a frame that a page writes has its origin, but no such address.
 */
export declare function foreignSite(address: string): string;
