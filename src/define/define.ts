import { ContextRoot } from '@lit/context';

/** Registers a tag, unless the page has it already: a script may stand on a page twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

const root = new ContextRoot();

/** Keeps the requests of tags that come before the report that they are in. */
export const listen = (): void => root.attach(document.documentElement);
