import { expect } from 'chai';
import fc from 'fast-check';
import { clean, paragraphs, parseJSON } from '../../src/core/text.js';

describe('prose', () => {
  const prose: { text: string; paragraphs: string[] }[] = [
    { text: '', paragraphs: [] },
    { text: ' \n\n ', paragraphs: [] },
    { text: '甲', paragraphs: ['甲'] },
    { text: '甲\n乙', paragraphs: ['甲\n乙'] },
    { text: '\u3000\u3000甲\n\n乙 ', paragraphs: ['甲', '乙'] },
    { text: '甲\r\n\r\n乙', paragraphs: ['甲', '乙'] },
    { text: '甲\n \t \n\n\n乙', paragraphs: ['甲', '乙'] },
  ];
  for (const { text, paragraphs: expected } of prose) {
    it(`has its paragraphs parted by blank lines: ${JSON.stringify(text)}`, () => expect(paragraphs(text)).to.deep.equal(expected));
  }
});

describe('text for a page', () => {
  it('keeps what Unicode calls neither a control nor a mark of direction, and loses those', () => {
    // Unicode's own properties are the authority; tab, line feed and carriage return are white space.
    const unwanted = /[^\P{Cc}\t\n\r]|\p{Bidi_Control}|[\ufeff\ufffe\uffff]/u;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
        const character = String.fromCharCode(code);
        expect(clean(`1${character}2`)).to.equal(unwanted.test(character) ? '12' : `1${character}2`);
      }),
      { numRuns: 5000, examples: [...Array(0x2100).keys()].map((code) => [code]) },
    );
  });
});

describe('JSON text', () => {
  it('is what the language reads, a byte order mark or not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', '\ufeff', ' \n'), (value, before) => {
        const text = JSON.stringify(value);
        expect(parseJSON(before + text)).to.deep.equal(JSON.parse(text));
      }),
    );
  });
});
