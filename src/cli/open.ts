import { readFileSync } from 'node:fs';
import { read } from '../api.js';
import { failed } from '../core/problem.js';
import type { Report } from '../core/report.js';
import { describeFailure, type Locale } from '../core/words.js';
import edition2014 from '../editions/2014.js';
import { editions } from '../editions/index.js';
import { decode } from '../loading/decode.js';
import { Unusable, unusable } from './unusable.js';

/** The report in a file. */
export function open(file: string, locale: Locale): Report {
  const report = read(decode(bytesOf(file)), { editions: [edition2014, ...editions] });
  if (failed(report)) throw new Unusable(`${file}: ${describeFailure(report, locale)}`);
  return report;
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that may not be read',
};

/** The bytes of a file; `-` is standard input. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException; // that is what reading a file throws
    throw unusable(file, 'a file with a report', troubles[code] ?? message);
  }
}
