import { expect } from 'chai';
import { cellAt, print, read } from '../../src/index.js';
import { report } from '../fixtures.js';
import { said, tables } from './reading.js';

describe('the example of the contract', () => {
  const example = `{
    "year": 2020,
    "agency": "嘉兴市经济和信息化局",
    "edition": "2019",
    "editions": { "requests": "2019", "proactive.documents": "2021" },
    "title": "…", "published": "2021-01-20", "source": "https://…",
    "tables": {
      "proactive": { "rules": [0,0,0], "normativeDocuments": [2,2,5], "procurement": [40, "7168600元"] },
      "requests":  { "received": [3,null,null,null,null,null,3],
                     "results": { "granted": {"natural":1,"total":1}, "refused": { "stateSecret": [] }, "total": [3,null,null,null,null,null,3] } },
      "disputes":  { "reconsideration": [1,null,null,null,1], "litigation": { "direct": [null,null,null,1,1] } }
    },
    "notes": { "disputes": "注：含上年度结转数量" },
    "chapters": { "overview": "…", "problems": "…", "other": "…" }
  }`;

  const cells = [
    { address: 'proactive/normativeDocuments/inForce', prints: '5' },
    { address: 'proactive/procurement/projects', prints: '40' },
    { address: 'proactive/procurement/amount', prints: '7168600元' },
    { address: 'proactive/licensing/previous', prints: '' },
    { address: 'requests/received/total', prints: '3' },
    { address: 'requests/results.granted/natural', prints: '1' },
    { address: 'requests/results.granted/business', prints: '' },
    { address: 'requests/results.refused.stateSecret/natural', prints: '' },
    { address: 'requests/results.other/total', prints: '' },
    { address: 'disputes/reconsideration/total', prints: '1' },
    { address: 'disputes/litigation.direct/pending', prints: '1' },
    { address: 'disputes/litigation.afterReconsideration/total', prints: '' },
  ];
  for (const { address, prints } of cells) {
    it(`prints ${JSON.stringify(prints)} in ${address}`, () => {
      expect(print(cellAt(report(example), address)!)).to.equal(prints);
    });
  }

  it('has nothing that could not be read, and keeps what is around the tables', () => {
    const result = report(example);
    expect(said(result)).to.deep.equal([]);
    const { year, agency, edition, title, published, source, prose, sheets } = result;
    expect({ year, agency, edition, title, published, source }).to.deep.equal({
      year: 2020,
      agency: { name: '嘉兴市经济和信息化局' },
      edition: '2019',
      title: '…',
      published: '2021-01-20',
      source: 'https://…',
    });
    expect({ ...prose }).to.deep.equal({ overview: '…', problems: '…', other: '…' });
    expect(sheets['disputes']!.note).to.equal('注：含上年度结转数量');
  });

  it('has an agency by its name, with a code and a level where there are any', () => {
    const agency = (agency: unknown, override?: string) => report(tables({}, { agency }), { agency: override }).agency;
    expect(agency('甲局')).to.deep.equal({ name: '甲局' });
    expect(agency({ name: '甲局', code: '11', level: '县级' })).to.deep.equal({ name: '甲局', code: '11', level: '县级' });
    expect(agency({ name: '甲\u202e局', code: '1\u00001', level: 7 })).to.deep.equal({ name: '甲局', code: '11' });
    expect(agency({ level: '县级' })).to.deep.equal({ name: '', level: '县级' });
    expect(agency(undefined)).to.equal(undefined);
    expect(agency('甲局', '乙局')).to.deep.equal({ name: '乙局' });
    expect(agency('甲局', '')).to.deep.equal({ name: '甲局' });
  });

  it('has no text where the file has none', () => {
    const { title, published, source, prose } = report(tables({}, { chapters: { overview: 7, other: '\u202e甲' } }));
    expect([title, published, source]).to.deep.equal(['', '', '']);
    expect({ ...prose }).to.deep.equal({ overview: '', other: '甲' });
  });

  it('has its cells by address, and none by another', () => {
    const result = report(example);
    expect(cellAt(result, 'requests/received/natural')).to.equal(3);
    for (const address of ['requests/received/nature', 'statistics/received/natural', 'requests', '']) {
      expect(cellAt(result, address), address).to.equal(undefined);
    }
  });

  it('is read once: a report is returned as it is', () => {
    const result = report(example);
    expect(read(result)).to.equal(result);
  });
});

describe('what the form does not have', () => {
  const cases: { name: string; json: object; says: string[] }[] = [
    { name: 'a table', json: tables({ request: {} }), says: ['unknown request {  } (proactive, requests, disputes)'] },
    {
      name: 'a row',
      json: tables({ disputes: { reconsider: [1] } }),
      says: ['unknown disputes/reconsider […] (1) (reconsideration, litigation)'],
    },
    {
      name: 'a row in a group',
      json: tables({ requests: { results: { other: { none: 1 } } } }),
      says: ['unknown requests/results.other.none 1 (notCorrected, feeUnpaid, otherReason)'],
    },
    { name: 'a field', json: tables({}, { foo: 'bar' }), says: ['unknown foo "bar"'] },
    { name: 'a table in place of a list', json: tables({ requests: [1] }), says: ['type requests […] (1) (object)'] },
    {
      name: 'a row of another edition',
      json: tables({ requests: { results: { other: [1] } } }),
      says: ['type requests/results.other […] (1) (object)'],
    },
    { name: 'a year written as text', json: { ...tables({}), year: '2023年' }, says: ['year year "2023年" (2023)'] },
    { name: 'a year before every edition', json: { ...tables({}), year: 2008 }, says: ['outside year 2008 (2019)'] },
    { name: 'an edition', json: tables({}, { edition: '2022' }), says: ['edition edition "2022" (2019, 2021)'] },
    {
      name: 'an edition for a table',
      json: tables({ requests: {} }, { editions: { requests: 'x' } }),
      says: ['edition editions.requests "x" (2019, 2021)'],
    },
    {
      name: 'an edition for a block',
      json: tables({ proactive: {} }, { editions: { 'proactive.what': '2019' } }),
      says: ['edition editions.proactive.what "2019" (2019, 2021)'],
    },
    {
      name: 'an edition for a table that is not there',
      json: tables({}, { editions: { requsts: '2019' } }),
      says: ['unknown editions.requsts "2019" (proactive, requests, disputes)'],
    },
  ];
  for (const { name, json, says } of cases) {
    it(`is said: ${name}`, () => {
      expect(said(report(json))).to.deep.equal(says);
    });
  }
});
