import { expect } from 'chai';
import { Converter } from 'opencc-js';
import { leaves } from '../../src/core/form.js';
import edition2014 from '../../src/editions/2014.js';
import { editions } from '../../src/index.js';
import { tablesInText } from '../../src/parts/import/flat-text.js';
import { tablesInTree } from '../../src/parts/import/html-tables.js';
import { Labels } from '../../src/parts/import/labels.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { patternsOf } from '../../src/parts/import/pattern.js';
import { recogniseTables } from '../../src/parts/import/recognise.js';
import { accepted, numbers, recognise, reportOf } from './reading.js';
import { reports, textAt, type ReportJSON } from './reports.js';
import { shapes } from './shapes.js';
import { figuresOf, htmlOf, tablesOf, words } from './tables.js';

describe('a published report that was flattened to text', () => {
  it('gives exactly the tables of its JSON', async () => {
    const text = await textAt('../published/jiaxing-jingxinju-2020.txt');
    const { tables, edition } = JSON.parse(await textAt('../../stories/reports/jiaxing-jingxinju-2020.json')) as ReportJSON;
    const result = accepted(recogniseTables(tablesInText(text, editions), editions, { year: 2020 }));
    expect(result).to.deep.equal({ json: { year: 2020, edition, tables }, repairs: [], doubts: [] });
  });

  it('is refused when repeated lines were dropped', async () => {
    const lines = (await textAt('../published/jiaxing-jingxinju-2020.txt')).split('\n');
    const result = recogniseTables(tablesInText([...new Set(lines)].join('\n'), editions), editions, { year: 2020 });
    expect(result).to.include({ refusal: 'lost-lines' });
  });

  it('is refused when its blank cells were dropped', async () => {
    const lines = (await textAt('../published/jiaxing-jingxinju-2020.txt')).split('\n').map((line) => line.trim());
    const result = recogniseTables(tablesInText(lines.filter(Boolean).join('\n'), editions), editions, { year: 2020 });
    expect(result).to.include({ refusal: 'lost-lines' });
  });
});

describe('a table in the shapes that real publications have', () => {
  for (const { name, html } of shapes) {
    it(`gives the same figures: ${name}`, async () => {
      for (const json of await reports()) {
        const result = accepted(recognise(html(tablesOf(json)), json.year));
        expect(result.doubts, json.agency).to.deep.equal([]);
        expect(numbers(result.json), json.agency).to.deep.equal(numbers(json));
      }
    });
  }

  for (const to of ['tw', 'hk', 't'] as const) {
    it(`gives the same figures: traditional characters (${to})`, async () => {
      const convert = Converter({ from: 'cn', to });
      for (const json of await reports()) {
        const result = accepted(recognise(htmlOf(words(convert)(tablesOf(json))), json.year));
        expect(result.doubts).to.deep.equal([]);
        expect(result.json.tables).to.deep.equal(json.tables);
      }
    });
  }

  it('gives the same figures: one cell per line, nothing blank', async () => {
    for (const json of (await reports()).filter((report) => !/null|\[\]/.test(JSON.stringify(report)))) {
      const lines = tablesOf(json).flatMap((rows) => rows.flatMap((row) => row.map(({ text }) => text)));
      const result = accepted(recogniseTables(tablesInText(lines.join('\n'), editions), editions, { year: json.year }));
      expect(result.json.tables, json.agency).to.deep.equal(json.tables);
    }
  });
});

describe('the words of the forms', () => {
  it('differ by more than what is written in several ways', () => {
    const labels = new Labels();
    for (const { block, lines, header } of patternsOf([edition2014, ...editions])) {
      const words = [...new Set([...lines.map((line) => line.labels.at(-1)!), ...header.map(({ label }) => label)].filter(Boolean))];
      const alike = words.filter((word) => words.some((other) => other !== word && labels.closeness(word, other) === 1));
      expect(alike, block.key).to.deep.equal([]);
    }
  });
});

describe('the edition', () => {
  it('is told for each block by itself', async () => {
    const all = await reports();
    const [old, now] = [2020, 2025].map((year) => tablesOf(all.find((json) => json.year === year)));
    const proactive = [...old![0]!.slice(0, 4), ...now![0]!.slice(4)];
    const { json } = accepted(recognise(htmlOf([proactive, old![1]!, now![2]!]), 2022));
    expect(json.edition).to.equal('2021');
    expect(json.editions).to.deep.equal({ 'proactive.documents': '2019', requests: '2019' });
    expect(reportOf(json).problems).to.deep.equal([]);
  });
});

describe('the list of 2014', () => {
  it('is read with its units beside the words', () => {
    const rows = leaves(edition2014.tables[0].blocks[0].rows).map((path) => path.at(-1)!);
    const cells = rows.map(({ label, unit }, index) => `<tr><td>${label}</td><td>${unit}</td><td>${index}</td></tr>`);
    const html = `<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>${cells.join('')}</table>`;
    const result = accepted(recogniseTables(tablesInTree(parseHTML(html)), [edition2014, ...editions], { year: 2016 }));
    expect(result.doubts).to.deep.equal([]);
    expect([...figuresOf(reportOf(result.json, [edition2014])).values()]).to.deep.equal(cells.map((_, index) => String(index)));
  });

  it('is doubtful where one of two rows with the same words is missing', () => {
    const rows = leaves(edition2014.tables[0].blocks[0].rows).map((path) => path.at(-1)!);
    const twin = rows.findIndex(({ label }, index) => rows.some((other, at) => at > index && other.label === label));
    const cells = rows.map(({ label, unit }, index) =>
      index === twin ? '' : `<tr><td>${label}</td><td>${unit}</td><td>${index}</td></tr>`,
    );
    const html = `<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>${cells.join('')}</table>`;
    const { doubts } = accepted(recogniseTables(tablesInTree(parseHTML(html)), [edition2014, ...editions], { year: 2016 }));
    expect(doubts.map(({ code, expected }) => [code, expected])).to.deep.equal([
      ['missing', rows[twin]!.label],
      ['missing', rows[twin]!.label],
    ]);
  });
});
