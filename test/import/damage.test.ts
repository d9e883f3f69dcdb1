import { damage } from './damage.js';
import { recognise } from './reading.js';
import { reports } from './reports.js';

describe('a table with any damage', () => {
  it('never gives a wrong figure silently', async function () {
    this.timeout(120_000);
    // The same pages each time, and what was found before; `npm run damage` looks further.
    damage(await reports(), recognise, 250, 2026);
  });
});
