const unclobbered = (type, name, object) => Reflect.get(type.prototype, name, object);
const classOf = (page) => ({
  prototype: Object.getPrototypeOf(Object.getPrototypeOf(page))
});
const ofPage = (name, page) => unclobbered(classOf(page), name, page);
const findAll = (root, selector) => (root instanceof Element ? Element : classOf(root)).prototype.querySelectorAll.call(root, selector);
const matches = (node, selector) => node instanceof Element && Element.prototype.matches.call(node, selector);

export { findAll, matches, ofPage, unclobbered };
//# sourceMappingURL=unclobbered.js.map
