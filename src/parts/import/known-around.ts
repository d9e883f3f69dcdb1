/** What a page says about a table of its own: its caption, the titles that stand before it, the page's own title. */
import { fold } from '../../core/cell.js';
import type { Known } from './recognise.js';
import { knownFrom } from './title.js';

/** A paragraph that is a title, not a sentence about one. */
const title = /^[^，。；：]{6,60}(?:报告|年报|報告|年報)$/;

/** Whose figures a table has, and of which year, as far as the page says so. */
export function knownAbout(table: Element): Known {
  const before = [...table.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6, p')].filter(
    (element) => element.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const texts = before
    .filter((element) => element.localName !== 'p' || title.test(fold(element.textContent)))
    .map((element) => element.textContent)
    .reverse();
  const caption = table.querySelector('caption')?.textContent ?? '';
  return fromCaption(caption) ?? knownFrom([caption, ...texts, table.ownerDocument.title]);
}

/** Our own captions end with the agency and the year, and with the site where the figures are another's. */
function fromCaption(caption: string): Known | undefined {
  const [, agency, year] = /(?:(\S+)\u3000)?(20\d\d)年度(?:\u3000\S+ \S+)?\s*$/.exec(caption) ?? [];
  return year === undefined ? undefined : { year: Number(year), agency };
}
