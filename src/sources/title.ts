/** The title of a report → its year and whose it is. */
import { fold } from '../core/cell.js';
import type { Known } from './recognise.js';

const digits = '〇一二三四五六七八九';
/** A title is no sentence. */
const longest = 80;
const year = /(20\d\d)\s*年(?:度|\s)*/;
const subject = /(?:政府)?信息公开/;

/** What the first title among some texts says. */
export function knownFrom(texts: readonly string[]): Known {
  for (const text of texts) {
    const title = fold(text)
      .split(/ [-_|—–] |[_|]/)
      .find((part) => isTitle(part));
    const found = title === undefined ? undefined : readTitle(title);
    if (found) return found;
  }
  return {};
}

const isTitle = (text: string): boolean => text.length < longest && subject.test(text) && /报告|年报|報告/.test(text) && !/通知/.test(text);

function readTitle(title: string): Known | undefined {
  const text = title.replace(/[二两][〇○零O一二三四五六七八九]{3}(?=年)/, (written) =>
    [...written].map((digit) => (/[○零O]/.test(digit) ? 0 : digits.indexOf(digit))).join(''),
  );
  const years = new Set([...text.matchAll(/20\d\d(?=\s*年)/g)].map(([found]) => found));
  if (years.size !== 1) return undefined;
  const [before = ''] = text.split(subject);
  const agency = before
    .replace(year, '')
    .replace(/[\s《》【】[\]()“”:#*]|^关于|\d{4}$/g, '')
    .trim();
  return { year: Number([...years][0]), ...(agency.length > 1 && { agency }) };
}
