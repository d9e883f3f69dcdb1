import mammoth from 'mammoth';

/** A Word file as HTML, with the spans of its tables. */
export async function openDOCX(bytes: Uint8Array): Promise<string> {
  const copy = bytes.slice().buffer;
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: copy } : { buffer: Buffer.from(copy) };
  return (await mammoth.convertToHtml(input, { ignoreEmptyParagraphs: false })).value;
}
