import { pageClock } from '../loading/clock.js';
import { isThere } from './parts.js';
import { matches, findAll } from '../page/unclobbered.js';

const offers = [];
const patience = 15e3;
const offer = (one) => void offers.push({ ...one });
const isOpen = (one) => !one.isSettled && !isThere(one.name);
function bring(one) {
  one.coming ??= new Promise((resolve) => {
    const settle = (reason = "") => {
      end();
      one.isSettled = true;
      if (!isThere(one.name)) one.reason = reason;
      resolve();
    };
    const end = pageClock.after(patience, settle);
    one.load().then(
      () => settle(),
      (error) => settle(error instanceof Error ? error.message : String(error))
    );
  });
  return one.coming;
}
function bringAll(isWanted) {
  const wanted = offers.filter((one) => isOpen(one) && isWanted(one));
  return wanted.length ? Promise.all(wanted.map((one) => bring(one))) : void 0;
}
const missing = (isWanted) => offers.flatMap((one) => one.reason !== void 0 && isWanted(one) ? [{ name: one.name, reason: one.reason }] : []);
function followFragment() {
  const look = () => void bringAll(({ fragment }) => Boolean(fragment?.test(location.hash)));
  addEventListener("hashchange", look);
  look();
}
function followTags(page) {
  const open = () => offers.filter((one) => one.tag && isOpen(one));
  const look = (root) => {
    for (const one of open()) {
      if (root instanceof Element && matches(root, one.tag) || findAll(root, one.tag).length) void bring(one);
    }
  };
  look(page);
  if (!open().length) return;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
    if (!open().length) observer.disconnect();
  });
  observer.observe(page, { childList: true, subtree: true });
}

export { bringAll, followFragment, followTags, missing, offer };
//# sourceMappingURL=offers.js.map
