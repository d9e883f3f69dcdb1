import { readFileSync } from 'node:fs';
import { read } from '../api.js';
import { failed } from '../core/problem.js';
import { describeFailure } from '../core/words.js';
import { decode } from '../sources/decode.js';
import { Unusable, unusable } from './unusable.js';

function open(file, locale) {
  const text = decode(bytesOf(file));
  const report = typeof text === "string" ? read(text) : text;
  if (failed(report)) throw new Unusable(`${file}: ${describeFailure(report, locale)}`);
  return report;
}
const troubles = {
  ENOENT: "no such file",
  EISDIR: "a folder",
  EACCES: "a file that may not be read"
};
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = "", message } = error;
    throw unusable(file, "a file with a report", troubles[code] ?? message);
  }
}

export { open };
//# sourceMappingURL=open.js.map
