import { readFileSync } from 'node:fs';
import '../api.js';
import { failed } from '../core/problem.js';
import { describeFailure } from '../core/words.js';
import edition2014 from '../editions/2014.js';
import { editions } from '../editions/index.js';
import { decode } from '../loading/decode.js';
import { Unusable, unusable } from './unusable.js';
import { read } from '../read.js';

function open(file, locale) {
  const report = read(decode(bytesOf(file)), { editions: [edition2014, ...editions] });
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
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const { code = "", message } = error;
    throw unusable(file, "a file with a report", troubles[code] ?? message);
  }
}

export { bytesOf, open };
//# sourceMappingURL=open.js.map
