/**
 * Documents and forms as the browser has them. Content may take the names of their properties: after `<img name="currentScript">`
 * the document's `currentScript` is that image, and after `<input name="parentNode">` a form is inside of its own child.
 */

/** A property of a node, whatever its content is named. */
export const unclobbered = <T extends object, K extends keyof T>(type: { prototype: T }, name: K, object: T): T[K] =>
  Reflect.get(type.prototype, name, object);

/** The browser's own class of a document: libraries put one of theirs in its place on the window. */
const classOf = (page: Document): { prototype: Document } => ({
  prototype: Object.getPrototypeOf(Object.getPrototypeOf(page)) as Document,
});

/** A property of a document, whatever its content is named. */
export const ofPage = <K extends keyof Document>(name: K, page: Document): Document[K] => unclobbered(classOf(page), name, page);

/** The elements below a node that a selector matches, in the order of the page. */
export const findAll = (root: Document | Element, selector: string): NodeListOf<Element> =>
  (root instanceof Element ? Element : classOf(root)).prototype.querySelectorAll.call(root, selector);

/** Whether a selector matches a node. */
export const matches = (node: Node, selector: string): boolean => node instanceof Element && Element.prototype.matches.call(node, selector);
