function tell(element, type, init) {
  const { constructor } = element.ownerDocument.createEvent(init ? "CustomEvent" : "Event");
  element.dispatchEvent(new constructor(type, init));
}

export { tell };
//# sourceMappingURL=tell.js.map
