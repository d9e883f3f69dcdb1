import { placesOf } from './form.js';
import { fill, translate } from './words.js';

const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\(\d+\) |\d+\. ?)/;
const bare = (line, locale) => translate(line.label, locale).replace(numbering, "");
function pathName(path, locale, beside = []) {
  const own = path.filter((line, level) => line !== beside[level]);
  return (own.length ? own : path.slice(-1)).map((line) => bare(line, locale)).filter(Boolean).join(locale.words.under);
}
const placeName = ({ row, column }, locale) => `${pathName(row, locale)}${locale.words.separator}${pathName(column.slice(-1), locale)}`;
const placeAt = (table, address) => placesOf(table).find((place) => place.address === address);
function ownerOf({ agency, year }, { words }, site = "") {
  const of = agency?.name ? fill(words.of, { agency: agency.name, year }) : fill(words.ofYear, { year });
  return site ? fill(words.from, { of, site }) : of;
}

export { bare, ownerOf, pathName, placeAt, placeName };
//# sourceMappingURL=names.js.map
