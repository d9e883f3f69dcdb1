import { fail, type Failure } from '../core/problem.js';

/** Bytes → text: a byte order mark decides, then strict UTF-8, then strict GB18030. A wrong character is never shown. */
export function decode(bytes: Uint8Array): string | Failure {
  for (const encoding of [wide(bytes) ?? 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding: the next one
    }
  }
  return fail({ failure: 'encoding', found: '' });
}

/** UTF-16 shows in its mark or, as JSON begins with an ASCII character, in the half of it that is zero. */
function wide([first, second]: Uint8Array): string | undefined {
  if (first === 0xff ? second === 0xfe : first && second === 0) return 'utf-16le';
  return (first === 0xfe ? second === 0xff : first === 0 && second) ? 'utf-16be' : undefined;
}
