const unclobbered = (type, name, object) => Reflect.get(type.prototype, name, object);
const findAll = (root, selector) => (root instanceof Element ? Element : Document).prototype.querySelectorAll.call(root, selector);
const matches = (node, selector) => node instanceof Element && Element.prototype.matches.call(node, selector);

export { findAll, matches, unclobbered };
//# sourceMappingURL=unclobbered.js.map
