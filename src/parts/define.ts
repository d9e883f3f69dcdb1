/**
 * Whether the browser can show our tables, which Chromium can from 76 on. In an older one nothing becomes a tag: what the page wrote,
 * such as a table that was made beforehand, stays in sight. This method is as young as what our code needs, and few pages bring their own.
 */
const isSupported = (): boolean => typeof String.prototype.matchAll === 'function';

/** Registers a tag, unless the page has it already: a script may stand on a page twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isSupported() && !customElements.get(tag)) customElements.define(tag, element);
}
