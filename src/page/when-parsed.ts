/** Whether the parser is past a node, so that it has all its children. */
export function isParsed(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let outer: Node | null = node; outer; outer = outer.parentNode) if (outer.nextSibling) return true;
  return false;
}

const waiting = new WeakSet<Element>();

/**
 * Calls back when the parser is past an element that is still connected then, at once where it is already. What the parser has written
 * is looked at before each frame, so that nobody sees the page without what the element makes of it.
 */
export function whenParsed(element: Element, then: () => void): void {
  if (isParsed(element)) return then();
  if (waiting.has(element)) return;
  waiting.add(element);
  const look = (): void => {
    if (!waiting.has(element)) return;
    if (element.isConnected && !isParsed(element)) return void requestAnimationFrame(look);
    waiting.delete(element);
    if (element.isConnected) then();
  };
  requestAnimationFrame(look);
  element.ownerDocument.addEventListener('DOMContentLoaded', look, { once: true });
}
