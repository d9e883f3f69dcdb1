function isParsed(node) {
  if (node.ownerDocument?.readyState !== "loading") return true;
  for (let outer = node; outer; outer = outer.parentNode) if (outer.nextSibling) return true;
  return false;
}
const waiting = /* @__PURE__ */ new WeakSet();
function whenParsed(element, then) {
  if (isParsed(element)) return then();
  if (waiting.has(element)) return;
  waiting.add(element);
  const look = () => {
    if (!waiting.has(element)) return;
    if (element.isConnected && !isParsed(element)) return void requestAnimationFrame(look);
    waiting.delete(element);
    if (element.isConnected) then();
  };
  requestAnimationFrame(look);
  element.ownerDocument.addEventListener("DOMContentLoaded", look, { once: true });
}

export { isParsed, whenParsed };
//# sourceMappingURL=when-parsed.js.map
