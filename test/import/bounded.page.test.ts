/** How much is read of a page's own nodes. */
import { expect } from 'chai';
import { tablesIn } from '../../src/parts/import/html-tables.js';
import { limits } from '../../src/core/limits.js';
import { orRefusal } from '../../src/parts/import/limits.js';

describe('a page whose scripts have put more elements into one another than any browser reads', () => {
  it('is refused', () => {
    const page = document.createElement('div');
    let inner: Element = page;
    for (let depth = 0; depth <= limits.depth; depth++) inner = inner.appendChild(document.createElement('span'));
    const result = orRefusal(() => tablesIn(page));
    expect(result).to.deep.equal({ refusal: 'depth', found: '', expected: '512', doubts: [] });
  });
});
