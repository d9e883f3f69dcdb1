import { fold } from '../../core/cell.js';
import { knownFrom } from './title.js';

const title = /^[^，。；：]{6,60}(?:报告|年报|報告|年報)$/;
function knownAbout(table) {
  const before = [...table.ownerDocument.querySelectorAll("h1, h2, h3, h4, h5, h6, p")].filter(
    (element) => element.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING
  );
  const texts = before.filter((element) => element.localName !== "p" || title.test(fold(element.textContent))).map((element) => element.textContent).reverse();
  const caption = table.querySelector("caption")?.textContent ?? "";
  return fromCaption(caption) ?? knownFrom([caption, ...texts, table.ownerDocument.title]);
}
function fromCaption(caption) {
  const [, agency, year] = /(?:(\S+)\u3000)?(20\d\d)年度(?:\u3000\S+ \S+)?\s*$/.exec(caption) ?? [];
  return year === void 0 ? void 0 : { year: Number(year), agency };
}

export { knownAbout };
//# sourceMappingURL=known-around.js.map
