import { lastOf } from '../../core/list.js';
import { unclobbered } from '../../page/unclobbered.js';
import { adopt } from '../../styles/adopt.js';
import { targetSheet } from './target-sheet.js';

function foldsAround(cell) {
  const folds = [];
  for (let node = cell; node; node = unclobbered(Node, "parentNode", node) ?? node.host) {
    if (node instanceof HTMLDetailsElement && !node.open) folds.push(node);
  }
  return folds;
}
const cellIn = (tag, address) => [
  ...tag.shadowRoot?.querySelectorAll("[data-address]") ?? [],
  ...tag.querySelectorAll("td[data-address]")
].find(
  (cell) => cell.dataset.address === address && isLaidOut(lastOf(foldsAround(cell)) ?? cell.closest("[hidden]")?.parentElement ?? cell)
);
const isLaidOut = (element) => element.getClientRects().length > 0;
function addressIn(fragment) {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return "";
  }
}
function follow(event, find) {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const address = addressIn(link.getAttribute("href"));
  const tag = find(address);
  if (tag && leadTo(tag, address)) event.preventDefault();
}
function leadTo(tag, address) {
  const cell = cellIn(tag, address);
  if (!cell) return false;
  for (const fold of foldsAround(cell)) fold.open = true;
  if (!isLaidOut(cell)) cell.dispatchEvent(new Event("beforematch", { bubbles: true, composed: true }));
  mark(cell, () => leadTo(tag, address));
  const { activeElement } = cell.ownerDocument;
  if (!activeElement?.matches("input, select, textarea")) cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: "center", inline: "center" });
  uncover(cell);
  adopt(cell.getRootNode(), targetSheet);
  return true;
}
let end = () => void 0;
function mark(cell, again) {
  end();
  const isReachable = cell.hasAttribute("tabindex");
  if (!isReachable) cell.tabIndex = -1;
  cell.setAttribute("data-reached", "");
  const isShown = () => isLaidOut(cell);
  const root = cell.getRootNode();
  const leave = () => void (root.activeElement === cell || !isShown() || end());
  const shape = new ResizeObserver(() => isShown() || (end(), requestAnimationFrame(again)));
  const lines = new MutationObserver(() => end());
  shape.observe(cell);
  lines.observe(cell, { attributeFilter: ["data-address"] });
  cell.addEventListener("blur", leave);
  end = () => {
    end = () => void 0;
    shape.disconnect();
    lines.disconnect();
    cell.removeEventListener("blur", leave);
    cell.removeAttribute("data-reached");
    if (!isReachable) cell.removeAttribute("tabindex");
  };
}
function uncover(cell) {
  const table = cell.closest("table");
  const region = (table?.assignedSlot ?? table)?.closest(".region");
  const head = table?.tHead;
  if (!region || !head) return;
  const covered = head.getBoundingClientRect().bottom - cell.getBoundingClientRect().top;
  if (covered > 0) region.scrollTop -= covered;
}

export { addressIn, cellIn, follow, leadTo };
//# sourceMappingURL=target.js.map
