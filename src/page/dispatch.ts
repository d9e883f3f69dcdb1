/** Tells the page of something, by an event of the browser's own kind: libraries put theirs in the place of `Event`. */
export function dispatch(element: Element, type: string, init?: CustomEventInit): void {
  const { constructor } = element.ownerDocument.createEvent(init ? 'CustomEvent' : 'Event');
  element.dispatchEvent(new (constructor as typeof CustomEvent)(type, init));
}
