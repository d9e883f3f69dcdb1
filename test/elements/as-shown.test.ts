/** A pasted table goes only where the official one has the figures that the browser shows in it: the page's style sheets decide that. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { followPasted } from '../../src/parts/import/page/follow-pasted.js';
import { importLocales } from '../../src/parts/import/words/index.js';
import { reportFile, type ReportFile } from '../fixtures.js';
import { htmlOf, tablesOf } from '../import/tables.js';
import { loaded, partText, show, tick, until } from './page.js';

const title = '<h1>宿迁市人民政府2024年政府信息公开工作年度报告</h1>';
const place = 'proactive/licensing/decisions';
let report: ReportFile;
before(async () => {
  report = await reportFile('suqian-2024');
});

/** The first table of the report, whose figure for 行政许可 is written by `cell`. */
function pasted(cell: (figure: string) => string): string {
  const rows = tablesOf(report)[0]!;
  const row = rows.find(([first]) => first?.text === '行政许可')!;
  for (const one of row) if (!one.header) one.write = cell;
  return htmlOf([rows]).replace(/<(\/?)th\b/g, '<$1td');
}

const follow = (root: Element): void => followPasted(root, importLocales, { within: '*' });

/** The table on a page with a style sheet. */
function paste(sheet: string, cell: (figure: string) => string): HTMLElement {
  const page = show<HTMLElement>(`<div><style>${sheet}</style>${title}<section>${pasted(cell)}</section></div>`);
  follow(page);
  return page;
}

const originals = (page: Element): number => page.querySelectorAll('table:not(.disclosure-table)').length;

/** What the page says to who looks into its console. */
let said: unknown[][] = [];
const { warn } = console;
beforeEach(() => {
  said = [];
  console.warn = (...words: unknown[]) => void said.push(words);
});
afterEach(() => {
  console.warn = warn;
});

type Case = readonly [name: string, sheet: string, cell: (figure: string) => string];
const plainly = (figure: string): string => figure;
const pieces = (figure: string): string => `<span>${figure.slice(0, 1)}</span><span>${figure.slice(1)}</span>`;
const marked = (figure: string): string => `<span class="x">${figure}</span>`;
const twice = (figure: string): string => `<span class="pc">${figure}</span><span class="m">${figure}</span>`;
const row = 'tr:nth-child(7)';

const otherwise: readonly Case[] = [
  ['a number for phones beside the one for desktops', '.m{display:none}', twice],
  ['two boxes', '.x{display:block}', (figure) => `<span class="x">${figure}</span><span class="x">9</span>`],
  [
    'what is for screen readers',
    '.x{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
    (figure) => `${marked('9')}${figure}`,
  ],
  ['a note raised by its class', '.x{vertical-align:super;font-size:9px}', (figure) => `${figure}${marked('1')}`],
  ['a number beside one that is struck out', '.x{text-decoration:line-through}', (figure) => `${marked('9')}${figure}`],
  ['a number that is struck out', '.x{text-decoration:line-through}', marked],
  ['a cell that is struck out', `${row} td{text-decoration:line-through}`, plainly],
  ['a number that is not displayed', '.x{display:none}', marked],
  ['a row that is not displayed', `${row}{display:none}`, plainly],
  ['a cell that is not displayed', `${row} td:last-child{display:none}`, plainly],
  ['a number that is invisible', '.x{visibility:hidden}', marked],
  ['a row that is invisible', `${row}{visibility:hidden}`, plainly],
  ['a number that is transparent', '.x{opacity:0}', marked],
  ['letters of no size', `${row} td{font-size:0}`, plainly],
  ['letters that nobody can read', `${row} td{font-size:1px}`, plainly],
  ['white letters on white', '.x{color:#fff}', marked],
  ['letters in the colour of their row', `${row}{background:#036;color:#036}`, plainly],
  ['a number of which a part is not displayed', 'td span+span{display:none}', pieces],
  ['a number of which a part is a line of its own', 'td span+span{display:block}', pieces],
  ['a number of which a part floats', 'td span+span{float:left}', pieces],
  ['a number of which a part is moved up', 'td span+span{position:relative;top:-6px}', pieces],
  ['a number of which a part is much smaller', 'td span+span{font-size:60%}', pieces],
  ['a number of which a part lies on another', 'td span+span{margin-left:-30px}', pieces],
  ['a number that is cut off', '.x{display:inline-block;width:2ch;overflow:hidden;white-space:nowrap}', marked],
  ['a number that is out of its cell', '.x{display:inline-block;text-indent:-9999px}', marked],
  ['a number that is out of sight', '.x{position:relative;left:-9999px}', marked],
  ['a number that is turned', '.x{display:inline-block;transform:scaleX(-1)}', marked],
  ['a number behind a mask', '.x{clip-path:inset(50%)}', marked],
  ['a digit that a sheet adds', '.x::after{content:"9"}', marked],
  ['cells in turned order', 'tr:nth-child(3){display:flex;flex-direction:row-reverse}', plainly],
  ['rows in turned order', 'tbody{display:flex;flex-direction:column-reverse}', plainly],
  ['a field', '', (figure) => `<input value="${figure}">`],
  ['a field of several lines', '', (figure) => `<textarea>${figure}</textarea>`],
  ['a list to choose from', '', (figure) => `<select><option>${figure}</select>`],
  ['a bar of progress', '', () => '<progress value="5"></progress>'],
];

const alike: readonly Case[] = [
  ['plain text', '', plainly],
  ['text in pieces of the same look', 'td span{font-size:14px}', pieces],
  ['text in an element with a class', '.x{color:#036;font-weight:bold}', marked],
  ['what its style does not display', '', (figure) => `<span style="display:none">9</span>${figure}`],
  ['a note in its tag', '', (figure) => `${figure}<sup>1</sup>`],
  [
    'a note in its tag on a page that moves it',
    'sup{position:relative;top:-.5em;font-size:75%;line-height:0;vertical-align:baseline}',
    (figure) => `${figure}<sup>1</sup>`,
  ],
  ['what was deleted', '', (figure) => `<del>9</del>${figure}`],
  ['white letters on a dark page', 'section{background:#012} td{color:#fff}', plainly],
  ['white letters on a picture', 'section{background:linear-gradient(#012,#034)} td{color:#fff}', plainly],
  ['cells with a line for each', 'td{display:block}', plainly],
  ['columns from right to left', 'table{direction:rtl}', plainly],
  ['an ornament of a font', 'td::before{content:"\\e601"}', plainly],
  ['a number in two lines', 'td{width:1px;word-break:break-all}', plainly],
  ['a table too wide for its place', 'section{width:60px;overflow:auto}', plainly],
  ['a section that is laid out when it comes in sight', 'section{content-visibility:auto;contain-intrinsic-size:1px 1px}', plainly],
];

describe('a pasted table that looks otherwise than it is written', () => {
  for (const [name, sheet, cell] of otherwise) {
    it(`stays as it is, and the console says where, with ${name}`, async () => {
      const page = paste(sheet, cell);
      const before = page.innerHTML;
      await tick();
      expect(page.innerHTML).to.equal(before);
      // Some no longer say what they are: then they are no table of a report, and nobody's concern.
      expect(said.length).to.be.at.most(1);
      for (const [text, table] of said) {
        expect(text).to.be.a('string').that.is.not.empty;
        expect(table).to.equal(page.querySelector('table'));
      }
    });

    it(`stays in a tag, and the frame says why, with ${name}`, async () => {
      const page = show<HTMLElement>(
        `<div><style>${sheet}</style>${title}<disclosure-table section="proactive">${pasted(cell)}</disclosure-table></div>`,
      );
      follow(page);
      const tag = await loaded(page.querySelector('disclosure-table')!);
      expect(tag.status).to.equal('failed');
      expect(partText(tag, 'error')).to.match(/原表照旧|无法与表式对应/);
      expect(originals(page)).to.equal(1);
      expect(said).to.deep.equal([]);
    });
  }

  it('is said with the place, what is shown and what is written', async () => {
    const page = paste('td span+span{display:none}', pieces);
    await until(() => said.length > 0);
    const [figure] = report.tables['proactive']!['licensing'] as number[];
    expect(said).to.deep.equal([
      [
        `页面上看到的表与代码里写的不一样：有内容被隐藏、移位、由样式添加，或在输入框里。原表照旧。 ${place}：页面上显示的是 "${String(figure).slice(0, 1)}"，代码里写的是 “${String(figure)}”。`,
        page.querySelector('table'),
      ],
    ]);
  });

  it('is said in the language of the page', async () => {
    const page = show<HTMLElement>(`<div lang="en"><style>.x{opacity:0}</style>${title}${pasted(marked)}</div>`);
    follow(page);
    await until(() => said.length > 0);
    expect(said[0]![0]).to.match(/^The page shows its table otherwise than it is written/);
  });

  it('is said once however often it is looked at', async () => {
    const page = paste('.x{opacity:0}', marked);
    await until(() => said.length > 0);
    follow(page);
    page.append(document.createElement('table'));
    await tick();
    expect(said).to.have.lengthOf(1);
  });
});

describe('a pasted table that looks as it is written', () => {
  for (const [name, sheet, cell] of alike) {
    it(`gives way to the official one, with ${name}`, async () => {
      const page = paste(sheet, cell);
      await until(() => originals(page) === 0);
      expect(said).to.deep.equal([]);
    });
  }
});

describe('a pasted table that is not laid out', () => {
  it('waits in a closed tab until that is opened', async () => {
    const page = paste('section{display:none}', plainly);
    await tick();
    expect(originals(page)).to.equal(1);
    page.querySelector('style')!.textContent = '';
    await until(() => originals(page) === 0);
  });

  it('is judged by how it looks when it is opened', async () => {
    const page = paste('section{display:none}', pieces);
    await tick();
    page.querySelector('style')!.textContent = 'td span+span{display:none}';
    await until(() => said.length > 0);
    expect(originals(page)).to.equal(1);
  });

  it('takes the place of what a tag shows already', async () => {
    const page = show<HTMLElement>(`<div>${title}<disclosure-table section="proactive">${pasted(plainly)}</disclosure-table></div>`);
    follow(page);
    const tag = await loaded(page.querySelector('disclosure-table')!);
    expect(tag.status).to.equal('ready');
    tag.innerHTML = pasted(() => '7');
    await until(() => tag.querySelector(`[data-address="${place}"]`)?.textContent === '7');
  });
});
