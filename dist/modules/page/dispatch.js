function dispatch(element, type, init) {
  const { constructor } = element.ownerDocument.createEvent(init ? "CustomEvent" : "Event");
  element.dispatchEvent(new constructor(type, init));
}

export { dispatch };
//# sourceMappingURL=dispatch.js.map
