import { damage } from './damages.js';
import { recognise } from './reading.js';
import { reports } from './reports.js';

describe('a table with any damage', () => {
  it('never gives a wrong figure silently', async function () {
    this.timeout(120_000);
    damage(await reports(), recognise, 250);
  });
});
