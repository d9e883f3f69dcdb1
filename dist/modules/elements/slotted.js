import { isOurs } from '../page/ours.js';

const standing = (tag, { selector }) => [tag, tag.shadowRoot].flatMap((root) => [...root.querySelectorAll(selector)]).filter((element) => {
  let around = element.parentElement;
  while (around && !isOurs(around.localName)) around = around.parentElement;
  return !around || around === tag;
});
function keepOne(tag, kind, held) {
  const found = standing(tag, kind);
  const isHere = held && (tag.contains(held) || tag.shadowRoot.contains(held));
  const kept = isHere ? held : found[0];
  for (const one of [held, ...found]) if (one !== kept) one?.remove();
  return kept;
}
function seatOf(element, home) {
  let seat2 = element;
  while (seat2.parentElement && seat2.parentElement !== home && seat2.parentElement.childElementCount === 1) seat2 = seat2.parentElement;
  return seat2.parentElement === home ? seat2 : void 0;
}
function seat(element, { slot }, home) {
  const shown = seatOf(element, home) ?? home.appendChild(element);
  if (shown.slot !== slot) shown.slot = slot;
}
const isAlone = (tag, kind, held, home) => standing(tag, kind).every((one) => one === held) && (!held || seatOf(held, home)?.slot === kind.slot);

export { isAlone, keepOne, seat };
//# sourceMappingURL=slotted.js.map
