import { expect } from 'chai';
import fc from 'fast-check';
import { parse, print, valueOf, type Cell } from '../../src/index.js';

const read: readonly (readonly [text: string, cell: object])[] = [
  ['0', { value: 0 }],
  ['12', { value: 12 }],
  ['+4', { value: 4 }],
  ['-71', { value: -71 }],
  ['\u221271', { value: -71 }],
  ['－７１', { value: -71 }],
  ['１２３', { value: 123 }],
  ['59237.2449', { value: 59237.2449 }],
  ['12345678', { value: 12345678 }],
  ['1,234', { value: 1234 }],
  ['1，234，567', { value: 1234567 }],
  ['1,234.5', { value: 1234.5 }],
  ['\u00a05', { value: 5 }],
  ['\u30005\n', { value: 5 }],
  ['5\u200b', { value: 5 }],
  ['7168600元', { value: 7168600, unit: '元' }],
  ['59237.2449 万元', { value: 59237.2449, unit: '万元' }],
  ['3件', { value: 3, unit: '件' }],
  ['22（其中修订16件）', { value: 22, note: '其中修订16件' }],
  ['22 (其中修订16件)', { value: 22, note: '其中修订16件' }],
  ['40个（含上年3个）', { value: 40, unit: '个', note: '含上年3个' }],
  ['-', { without: 'not-applicable' }],
  ['—', { without: 'not-applicable' }],
  ['——', { without: 'not-applicable' }],
  ['／', { without: 'not-applicable' }],
  ['/', { without: 'not-applicable' }],
  ['无', { without: 'not-applicable' }],
  ['\u3000无 ', { without: 'not-applicable' }],
  ['约5', { without: 'unreadable' }],
  ['5-6', { without: 'unreadable' }],
  ['1 234', { without: 'unreadable' }],
  ['12,34', { without: 'unreadable' }],
  ['1,2345', { without: 'unreadable' }],
  ['1e3', { without: 'unreadable' }],
  ['0x10', { without: 'unreadable' }],
  ['Infinity', { without: 'unreadable' }],
  ['NaN', { without: 'unreadable' }],
  ['.5', { without: 'unreadable' }],
  ['5.', { without: 'unreadable' }],
  ['5%', { without: 'unreadable' }],
  ['5（', { without: 'unreadable' }],
  ['5（（一））', { without: 'unreadable' }],
  ['元', { without: 'unreadable' }],
  ['（其中5件）', { without: 'unreadable' }],
  ['9007199254740991', { value: Number.MAX_SAFE_INTEGER }],
  ['9007199254740992', { without: 'unsafe' }],
  ['9007199254740993', { without: 'unsafe' }],
  [`1${'0'.repeat(400)}`, { without: 'unsafe' }],
];

describe('a cell written as text', () => {
  for (const [text, cell] of read) {
    it(`is ${JSON.stringify(cell)} for ${JSON.stringify(text.slice(0, 30))}, and keeps its text`, () => {
      expect(parse(text)).to.deep.equal({ text, ...cell });
    });
  }

  for (const text of ['', ' ', '\u00a0', '\u3000\n', '\u200b']) {
    it(`is blank for ${JSON.stringify(text)}`, () => {
      expect(parse(text)).to.equal(null);
    });
  }

  it('is printed to the letter, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = parse(text);
        expect(cell === null ? text.replace(/[\s\u200b\u2060]/g, '') : print(cell)).to.equal(cell === null ? '' : text);
      }),
    );
  });

  it('has the number that was written down, with separators, unit and note around it', () => {
    const units = fc.constantFrom('', '元', '万元', '件', ' 次');
    const notes = fc.constantFrom('', '（其中3件）', ' (含2)');
    const amount = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => Number(number.toFixed(4)));
    fc.assert(
      fc.property(amount, fc.boolean(), units, notes, (number, grouped, unit, note) => {
        const digits = number.toLocaleString('en-US', { useGrouping: grouped, maximumFractionDigits: 4 });
        expect(valueOf(parse(digits + unit + note))).to.equal(Number(number.toFixed(4)) || 0);
      }),
    );
  });

  it('never takes for a number what the language itself does not read as that number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+.,eE0-9 ]{1,12}$/), (text) => {
        const value = valueOf(parse(text));
        if (typeof value === 'number') expect(value).to.equal(Number(text.replace(/,/g, '')));
      }),
    );
  });
});

describe('blank, 0 and does-not-apply', () => {
  const cells: { name: string; cell: Cell; value: number | null | undefined; printed: string[] }[] = [
    { name: 'blank', cell: null, value: null, printed: ['', '0', '—'] },
    { name: '0', cell: 0, value: 0, printed: ['0', '0', '0'] },
    { name: 'does not apply', cell: { text: '无', without: 'not-applicable' }, value: undefined, printed: ['无', '无', '无'] },
    { name: 'a number beyond safety', cell: 2 ** 53, value: undefined, printed: Array<string>(3).fill('9007199254740992') },
  ];
  for (const { name, cell, value, printed } of cells) {
    it(`are kept apart: ${name}`, () => {
      expect(valueOf(cell)).to.equal(value);
      expect([print(cell, 'blank'), print(cell, 'zero'), print(cell, 'dash')]).to.deep.equal(printed);
      expect(print(cell)).to.equal(printed[0]);
    });
  }
});
