import type { Address } from './address.js';
import { placesOf, type Line, type Place, type Table } from './form.js';
import type { Report } from './report.js';
import { fill, translate, type Locale } from './words.js';

/** A numbering in front of a label: 一、 （一） 1. and their translations. */
const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\(\d+\) |\d+\. ?)/;

/** The label of a line without its numbering. */
export const bare = (line: Line, locale: Locale): string => translate(line.label, locale).replace(numbering, '');

/** A path of lines in words, without the lines that the path `beside` has too. */
export function pathName(path: readonly Line[], locale: Locale, beside: readonly Line[] = []): string {
  const own = path.filter((line, level) => line !== beside[level]);
  return (own.length ? own : path.slice(-1))
    .map((line) => bare(line, locale))
    .filter(Boolean)
    .join(locale.words.under);
}

/** The name of a cell: its row and its column in words. */
export const placeName = ({ row, column }: Place, locale: Locale): string =>
  `${pathName(row, locale)}${locale.words.separator}${pathName(column.slice(-1), locale)}`;

/** The place of an address in a table. */
export const placeAt = (table: Table, address: Address): Place | undefined => placesOf(table).find((place) => place.address === address);

/** Whose figures a report has, of which year, and from which site, where that is another than the page's. */
export function ownerOf({ agency, year }: Report, { words }: Locale, site = ''): string {
  const of = agency?.name ? fill(words.of, { agency: agency.name, year }) : fill(words.ofYear, { year });
  return site ? fill(words.from, { of, site }) : of;
}
