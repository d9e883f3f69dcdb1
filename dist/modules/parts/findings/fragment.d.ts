/** Follows the fragment of a page's address from now on. */
export declare const followFragment: (page: Document) => void;
