import { ContextRoot } from '@lit/context';

function define(tag, element) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
const root = new ContextRoot();
const listen = () => root.attach(document.documentElement);

export { define, listen };
//# sourceMappingURL=define.js.map
