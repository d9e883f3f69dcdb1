import { expect } from 'chai';
import { editions } from '../../src/index.js';
import { recogniseTables } from '../../src/parts/import/recognise.js';
import { spacedRows } from '../../src/parts/import/spaced-text.js';
import { calls } from './growth.js';

describe('the work of finding the words of a form', () => {
  it('looks at a word that no form has a few times, however many words the forms have', () => {
    const table = (size: number) => [
      { rows: Array.from({ length: size }, (_, row) => [0, 1, 2].map((at) => ({ text: `词${row}组${at}` }))) },
    ];
    recogniseTables(table(1), editions);
    expect(calls('replace', () => recogniseTables(table(100), editions))).to.be.below(300 * 150);
  });

  it('asks for as many names as a line may have in it, and no more', () => {
    let asked = 0;
    const line = `${'某 '.repeat(20_000)}1 2 3`;
    spacedRows(
      Array.from({ length: 5 }, () => line),
      (name) => {
        asked += name.length;
        return false;
      },
    );
    expect(asked).to.be.below(100_000);
  });
});
