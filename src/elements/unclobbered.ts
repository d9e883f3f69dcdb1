/**
 * Documents and forms as the browser has them. Content may take the names of their properties: after `<img name="currentScript">`
 * the document's `currentScript` is that image, and after `<input name="parentNode">` a form is inside of its own child.
 */

/** A property of a document or an element, whatever its content is named. */
export const unclobbered = <T extends object, K extends keyof T>(type: { prototype: T }, name: K, object: T): T[K] =>
  Reflect.get(type.prototype, name, object);

/** The elements below a node that a selector matches, in the order of the page. */
export const findAll = (root: Document | Element, selector: string): NodeListOf<Element> =>
  (root instanceof Element ? Element : Document).prototype.querySelectorAll.call(root, selector);

/** Whether a selector matches a node. */
export const matches = (node: Node, selector: string): boolean => node instanceof Element && Element.prototype.matches.call(node, selector);
