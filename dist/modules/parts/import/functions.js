import { describeRecognition } from './describe.js';
import { placeInWords } from './place-name.js';
import { failed } from '../../core/problem.js';
import { read } from '../../core/read.js';
import { refused } from './recognition.js';
import edition2014 from '../../editions/2014.js';
import { editions } from '../../editions/index.js';
import { importLocales } from './words/index.js';
import { recogniseFile } from './file.js';
import { tablesIn } from './html-tables.js';
import { orRefusal, within } from './limits.js';
import { openDOCX } from './open-docx.js';
import { openXLSX } from './open-xlsx.js';
import { parseHTML } from './parse-html.js';
import { recogniseTables } from './recognise.js';

const means = { parseHTML, openDOCX, openXLSX };
async function importFile(file, { editions = all(), ...before } = {}) {
  const tooLarge = orRefusal(() => within("bytes", file.size));
  if (tooLarge) return tooLarge;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return withReport(await recogniseFile(bytes, file.name, editions, means, before), editions);
}
const importTables = (element, { editions = all(), ...before } = {}) => withReport(
  orRefusal(() => recogniseTables(tablesIn(element), editions, before)),
  editions
);
const describeImport = (result, lang = "", words = importLocales) => describeRecognition(result, words.find(({ tag }) => tag === lang) ?? importLocales[0], namer(own(result)));
function namer(editions) {
  const names = /* @__PURE__ */ new Map();
  return (place) => {
    const name = names.get(place) ?? placeInWords(place, editions);
    names.set(place, name);
    return name;
  };
}
function own(result) {
  const ids = refused(result) ? [] : [result.json.edition, ...Object.values(result.json.editions ?? {})];
  return [...all().filter(({ id }) => ids.includes(id)), ...all()];
}
const all = () => [edition2014, ...editions];
function withReport(result, editions) {
  if (refused(result)) return result;
  const report = read(result.json, editions);
  return failed(report) ? result : { ...result, report };
}

export { describeImport, importFile, importTables, refused };
//# sourceMappingURL=functions.js.map
