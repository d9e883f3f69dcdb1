/**
 * Documents and forms as the browser has them. Content may take the names of their properties: after `<img name="currentScript">`
 * the document's `currentScript` is that image, and after `<input name="parentNode">` a form is inside of its own child.
 */
/** A property of a node, whatever its content is named. */
export declare const unclobbered: <T extends object, K extends keyof T>(type: {
    prototype: T;
}, name: K, object: T) => T[K];
/** A property of a document, whatever its content is named. */
export declare const ofPage: <K extends keyof Document>(name: K, page: Document) => Document[K];
/** The elements below a node that a selector matches, in the order of the page. */
export declare const findAll: (root: Document | Element, selector: string) => NodeListOf<Element>;
/** Whether a selector matches a node. */
export declare const matches: (node: Node, selector: string) => boolean;
