import { unclobbered } from './unclobbered.js';

const isOurs = (tag) => "disclosureSource" in (customElements.get(tag) ?? {});
function tagAround(element) {
  let outer = element;
  while (outer = unclobbered(Node, "parentNode", outer)) if (outer instanceof Element && isOurs(outer.localName)) return outer;
  return void 0;
}

export { isOurs, tagAround };
//# sourceMappingURL=ours.js.map
