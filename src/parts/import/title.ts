/** The title of a report → its year and whose it is. */
import { fold } from '../../core/cell.js';
import type { Known } from './recognise.js';

const digits = '〇一二三四五六七八九';
/** A title is no sentence. */
const longest = 80;
const year = /(20\d\d)\s*年(?:度|\s)*/;
const subject = /(?:政府)?信息公开/;

/** What the first title among some texts says. */
export function knownFrom(texts: readonly string[]): Known {
  for (const text of texts) {
    const title = text
      .replace(/[\s\u200b\u2060]+/g, ' ')
      .split(/ [-_|—–] |[_|]/)
      .find((part) => isTitle(fold(part)));
    const found = title === undefined ? undefined : readTitle(title.trim());
    if (found) return found;
  }
  return {};
}

const isTitle = (text: string): boolean => text.length < longest && subject.test(text) && /报告|年报|報告/.test(text) && !/通知/.test(text);

function readTitle(title: string): Known | undefined {
  const text = fold(title).replace(/[二两][〇○零O一二三四五六七八九]{3}(?=年)/, (written) =>
    [...written].map((digit) => (/[○零O]/.test(digit) ? 0 : digits.indexOf(digit))).join(''),
  );
  const years = new Set([...text.matchAll(/20\d\d(?=\s*年)/g)].map(([found]) => found));
  if (years.size !== 1) return undefined;
  // Letter by letter the two are the same, but for the width of some: the name is taken as it is printed.
  const [before = ''] = text.split(subject);
  const [dated = '', at = before.length] = [year.exec(before)?.[0], year.exec(before)?.index];
  const agency = nameIn(title.slice(0, at) + title.slice(at + dated.length, before.length));
  return { year: Number([...years][0]), ...(agency.length > 1 && { agency }) };
}

const pairs = ['()', '（）', '[]', '《》', '【】', '“”'];

/** An agency's name without what a title puts around it: brackets stay where both are there, with something between them. */
function nameIn(text: string): string {
  let name = text.replace(/^.*[:：]|[\s#*]|\d{4}$/g, '').replace(/^关于/, '');
  for (const [open = '', close = ''] of pairs) {
    name = name.replace(open + close, '');
    if (name.startsWith(open) && name.endsWith(close)) name = name.slice(1, -1);
    if (name.split(open).length !== name.split(close).length) name = name.replace(open, '').replace(close, '');
  }
  return name;
}
