/** What the classic file weighs on the way. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export function bytes() {
  const file = readFileSync(new URL('../../../dist/disclosure.js', import.meta.url));
  return {
    plain: file.length,
    gzip: gzipSync(file, { level: 9 }).length,
    brotli: brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}
