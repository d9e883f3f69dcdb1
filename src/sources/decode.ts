import type { Failure } from '../core/problem.js';

/** Bytes → text: a byte order mark decides, then strict UTF-8, then strict GB18030. A wrong character is never shown. */
export function decode(bytes: Uint8Array): string | Failure {
  for (const encoding of [marked(bytes) ?? 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding: the next one
    }
  }
  return { failure: 'encoding', found: '' };
}

const marked = ([first, second]: Uint8Array): string | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
