import { fill } from '../core/words.js';
import { consoleWords } from '../locales/console.js';
import { tagAround } from './ours.js';
import { warnOnce } from './warn-once.js';
import { matches, findAll, ofPage } from './unclobbered.js';

const text = "main, article, [role=main]";
const editor = "[contenteditable]:not([contenteditable=false i])";
const visitors = "[rel~=ugc]";
const isEdited = (element) => element.closest(editor) !== null || ofPage("designMode", element.ownerDocument) === "on";
function areaOf(root, areas) {
  const within = areas.within?.trim() || (root instanceof Element ? "*" : text);
  const except = areas.except?.trim();
  const wrong = [within, except].find((selector) => selector && !isSelector(selector));
  if (wrong) {
    warn("selector", wrong);
    return () => false;
  }
  return (element, wanted = false) => {
    if (isEdited(element) || matches(element, visitors) || except && element.closest(except) || tagAround(element)) return false;
    if (element.closest(within)) return true;
    if (wanted && document.readyState !== "loading" && !findAll(root, within).length) warn("area", within);
    return false;
  };
}
function isSelector(selector) {
  try {
    new DocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
const warn = (what, selector) => warnOnce(fill(consoleWords(document.documentElement.lang)[what], { selector }));

export { areaOf, isEdited };
//# sourceMappingURL=areas.js.map
