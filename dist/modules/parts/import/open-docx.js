import mammoth from 'mammoth';

async function openDOCX(bytes) {
  const copy = bytes.slice().buffer;
  const input = typeof Buffer === "undefined" ? { arrayBuffer: copy } : { buffer: Buffer.from(copy) };
  return (await mammoth.convertToHtml(input, { ignoreEmptyParagraphs: false })).value;
}

export { openDOCX };
//# sourceMappingURL=open-docx.js.map
