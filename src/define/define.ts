/** Registers a tag, unless the page has it already: a script may stand on a page twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
