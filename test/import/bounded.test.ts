/** Whatever a page or a file has in it, reading it takes work that grows no faster than the input, or is refused early. */
import { expect } from 'chai';
import { editions } from '../../src/index.js';
import { describeRefusal } from '../../src/parts/import/describe.js';
import { linesIn } from '../../src/parts/import/chapters.js';
import { recogniseFile } from '../../src/parts/import/file.js';
import { describeImport, importFile } from '../../src/parts/import/functions.js';
import { tablesInTree } from '../../src/parts/import/html-tables.js';
import { limits } from '../../src/core/limits.js';
import type { Limit } from '../../src/parts/import/limits.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { refused } from '../../src/parts/import/recognition.js';
import { pixels } from '../../src/parts/import/style.js';
import { elements, isWrapper, textOf, type Tree } from '../../src/parts/import/tree.js';
import english from '../../src/parts/import/words/en.js';
import { element, expectLinear, looks, nested } from './growth.js';
import { recognise } from './reading.js';

const none = () => Promise.reject(new Error('no archive'));
const means = { parseHTML, openDOCX: none, openXLSX: none };
const importing = (text: string, name = 'page.html') =>
  recogniseFile(new TextEncoder().encode(text), name, editions, means, { prose: true });

const cell = ['table', 'tr', 'td'];
const deep = (size: number): Tree => element('body', [nested(3 * size, cell, ['1'])]);
const deepAroundTwo = (size: number): Tree =>
  element('body', [nested(3 * size, cell, [element('table', [element('tr', [element('td', ['1']), element('td', ['2'])])])])]);
const long = (size: number): Tree =>
  element(
    'body',
    Array.from({ length: size }, () => element('p', ['x'])),
  );
const chapters = (size: number): Tree =>
  nested(
    size,
    ['div'],
    [element('p', ['一、总体情况']), ...Array.from({ length: size }, () => element('p', ['二、主动公开政府信息情况']))],
  );

describe('the work of reading a page', () => {
  const kinds: { name: string; page: (size: number) => Tree; read: (page: Tree) => unknown }[] = [
    { name: 'tables around tables', page: deep, read: tablesInTree },
    { name: 'tables around a table of two cells', page: deepAroundTwo, read: tablesInTree },
    {
      name: 'the question whether a table is around nothing but a cell',
      page: deep,
      read: (page) => elements(page, /^table$/).map(isWrapper),
    },
    { name: 'the text of tables around tables', page: deepAroundTwo, read: (page) => linesIn(page, editions[1]!) },
    { name: 'many paragraphs', page: long, read: textOf },
    { name: 'chapters deep inside of a page', page: chapters, read: (page) => linesIn(page, editions[1]!) },
  ];

  for (const { name, page, read } of kinds) {
    it(`grows with the page alone: ${name}`, () => expectLinear((size) => looks(page(size), read), 150));
  }
});

describe('a text that goes on and on', () => {
  // What these take would be hours, were each place in them a new beginning.
  const size = 1_000_000;
  const run = '\u3000'.repeat(size);
  const read = (inner: string) => {
    const result = recognise(inner, 2024);
    expect(refused(result)).to.equal(true);
  };

  it('is read in one go: spaces before a raised mark', () => {
    const [table] = tablesInTree(parseHTML(`<table><tr><td>1${run}<sup>2</sup></td></tr></table>`));
    expect(table!.rows[0]![0]!.text).to.equal('1(2)');
  });
  it('is read in one go: a length without an end', () => expect(pixels(`${'1'.repeat(size)}x`, 16)).to.equal(undefined));
  it('is read in one go: a font with many sizes', () =>
    read(`<table><tr><td style="font:${' 1a'.repeat(size / 4)}\n\n&quot;">1</td></tr></table>`));
  it('is read in one go: an open bracket in what a sheet writes', () =>
    read(`<style>td::before{content:"${'attr(a'.repeat(size / 4)}"}</style><table><tr><td>1</td></tr></table>`));
  it('is read in one go: a heading with spaces before its words', async () => {
    const result = await importing(`<p>一${run}、</p><p>一、${run}</p>${'<table><tr><td>1</td></tr></table>'}`);
    expect(result).to.include({ refusal: 'no-table' });
  });
});

describe('what is larger than any report', () => {
  const cases: { what: string; limit: Limit; name?: string; text: () => string }[] = [
    { what: 'a file', limit: 'bytes', name: 'report.txt', text: () => ' '.repeat(limits.bytes + 1) },
    { what: 'elements', limit: 'elements', text: () => `<p>${'<i></i>'.repeat(limits.elements)}</p>` },
    {
      what: 'elements that are never closed, and begun again in each paragraph',
      limit: 'elements',
      text: () => `<p>${Array.from({ length: 400 }, (_, id) => `<b id=${id}>`).join('')}${'<p>x'.repeat(5000)}`,
    },
    { what: 'elements in elements', limit: 'depth', text: () => '<table><tr><td>'.repeat(10_000) },
    { what: 'cells', limit: 'cells', text: () => `<table><tr>${'<td>'.repeat(limits.cells)}</td><td>1</td></tr></table>` },
    {
      what: 'cells that reach into many rows',
      limit: 'cells',
      text: () => `<table>${`<tr>${'<td rowspan=200>1</td>'.repeat(100)}</tr>`.repeat(80)}</table>`,
    },
    {
      what: 'rules for cells',
      limit: 'comparisons',
      text: () => `<style>${'td{display:none}'.repeat(2500)}</style><table><tr>${'<td>1</td>'.repeat(1000)}</tr></table>`,
    },
  ];

  it('is not even opened where it is a file that is too large', async () => {
    const file = new File([], 'report.html');
    Object.defineProperty(file, 'size', { value: limits.bytes + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was opened')) });
    expect(describeImport(await importFile(file))).to.deep.equal(['文件超过 20 MB，未读入。']);
  });

  for (const { what, limit, name, text } of cases) {
    it(`is refused, and told how much is read: ${what}`, async () => {
      const result = await importing(text(), name);
      if (!refused(result)) throw new Error('was read');
      expect(result.refusal).to.equal(limit);
      expect(describeRefusal(result, english)).to.contain(limit === 'bytes' ? '20 MB' : String(limits[limit]));
    });
  }
});
