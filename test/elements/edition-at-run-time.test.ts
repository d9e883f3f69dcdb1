import { expect } from 'chai';
import '../../src/define/index.js';
import { editions, readEdition, type Edition } from '../../src/index.js';
import { future, json } from '../core/future.js';

describe('an edition that is handed over at run time', () => {
  const handed = readEdition(future);

  it('is used like ours by the tags', async () => {
    const element = document.createElement('disclosure-table');
    element.section = 'novel';
    element.editions = [...editions, handed as Edition];
    element.report = json;
    document.body.append(element);
    await element.updateComplete;
    const rows = [...element.querySelector('table')!.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent).join(' '));
    element.remove();
    expect(rows).to.deep.equal(['角 甲 乙', '一 1 2', '二 三 3 ', '组 四 5 6件']);
  });

  it('comes to the tables inside a report with the report', async () => {
    const element = document.createElement('disclosure-report');
    element.editions = [handed as Edition];
    element.report = json;
    document.body.append(element);
    await element.updateComplete;
    const text = element.querySelector('h2')!.textContent + element.querySelectorAll('td').length;
    element.remove();
    expect(text).to.equal('一、新表6');
  });
});
