import { expect } from 'chai';
import fc from 'fast-check';
import { isIn, join, joinBlock, joinKeys, split, splitKeys, tableOf } from '../../src/core/address.js';
import { keyOf, placesOf } from '../../src/core/form.js';
import edition2014 from '../../src/editions/2014.js';
import { editions } from '../../src/editions/index.js';

describe('an address', () => {
  for (const { id, tables } of [edition2014, ...editions]) {
    it(`comes apart into the keys of every cell of ${id}, and together again`, () => {
      for (const table of tables) {
        for (const { address, block, row, column } of placesOf(table)) {
          expect(split(address)).to.deep.equal({ table: table.key, block: undefined, row: keyOf(row), column: keyOf(column) });
          expect(join(join(table.key, keyOf(row)), keyOf(column))).to.equal(address);
          expect(joinKeys(splitKeys(keyOf(row)))).to.equal(keyOf(row));
          expect(tableOf(address)).to.equal(table.key);
          expect(split(joinBlock(table.key, block.key))).to.deep.equal({
            table: table.key,
            block: block.key,
            row: undefined,
            column: undefined,
          });
        }
      }
    });
  }

  const cases: { address: string; table: string; block?: string; row?: string; column?: string }[] = [
    { address: '', table: '' },
    { address: 'requests', table: 'requests' },
    { address: 'requests/received', table: 'requests', row: 'received' },
    { address: 'proactive.documents', table: 'proactive', block: 'documents' },
    { address: 'a.b.c', table: 'a', block: 'b.c' },
    { address: '.b', table: '', block: 'b' },
    { address: 'a/b/c/d', table: 'a', row: 'b', column: 'c/d' },
  ];
  for (const { address, table, ...keys } of cases) {
    it(`that is cut short, or is none, has the keys that it goes as far as: ${address || 'nothing'}`, () => {
      expect(split(address)).to.deep.equal({ table, block: undefined, row: undefined, column: undefined, ...keys });
    });
  }

  it('comes apart whatever it is, line breaks and all', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '\n', '\u2028', '表') }), (text) => void split(text).table));
  });

  const places = [
    { address: 'requests/received/natural', place: 'requests/received/natural', lies: true },
    { address: 'requests/received/natural', place: 'requests/received', lies: true },
    { address: 'requests/received/natural', place: 'requests', lies: true },
    { address: 'requests/received', place: 'requests/received/natural', lies: false },
    { address: 'requests/receivedLate', place: 'requests/received', lies: false },
    { address: 'requests2/received', place: 'requests', lies: false },
  ];
  for (const { address, place, lies } of places) {
    it(`${lies ? 'lies' : 'does not lie'} in a place: ${address} in ${place}`, () => expect(isIn(address, place)).to.equal(lies));
  }
});
