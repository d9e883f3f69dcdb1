/** Text in the encodings that Chinese servers send, for which Node has a decoder alone. */
import { TextDecoder } from 'node:util';

const gbk = new Map();

function table() {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !gbk.has(character)) gbk.set(character, [lead, trail]);
    }
  }
  return gbk;
}

export function toGBK(text) {
  const known = gbk.size ? gbk : table();
  return Buffer.from([...text].flatMap((character) => (character < '\u0080' ? character.charCodeAt(0) : known.get(character))));
}

export const toUTF16 = (text, { big = false, mark = '\ufeff' } = {}) => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
