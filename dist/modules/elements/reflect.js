function reflect(element, attribute, value) {
  const text = value === true ? "" : value || void 0;
  if (text === (element.getAttribute(attribute) ?? void 0)) return;
  if (text !== void 0) element.setAttribute(attribute, text);
  else if (element.getAttribute(attribute)) element.removeAttribute(attribute);
}

export { reflect };
//# sourceMappingURL=reflect.js.map
