/** Text in the encodings that Chinese servers and pages have, for which Node has a decoder alone. */
import { TextDecoder } from 'node:util';

const bytesOf = new Map();
const decoder = new TextDecoder('gb18030');

function learn(...bytes) {
  const character = decoder.decode(Uint8Array.from(bytes));
  if (!bytesOf.has(character)) bytesOf.set(character, bytes);
}

for (let first = 0x81; first <= 0xfe; first++) {
  for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) learn(first, second);
}
for (let first = 0x81; first <= 0x84; first++) {
  for (let place = 0; place < 12600; place++) {
    learn(first, 0x30 + Math.floor(place / 1260), 0x81 + (Math.floor(place / 10) % 126), 0x30 + (place % 10));
  }
}

/** The bytes of GB18030, of which GBK is the part with at most two bytes a character; a character that has none is a mistake of the test. */
export const toGB18030 = (text) =>
  Buffer.from(
    [...text].flatMap((character) => {
      const bytes = character < '\u0080' ? [character.charCodeAt(0)] : bytesOf.get(character);
      if (!bytes) throw new RangeError(`${character} has no bytes in GB18030`);
      return bytes;
    }),
  );

export const toUTF16 = (text, { big = false, mark = '\ufeff' } = {}) => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
