/** What a cell shows may be another thing than is written in it: the figure is the one that is seen, or it is none and said to be doubtful. */
import { expect } from 'chai';
import { read } from '../../src/api.js';
import type { Recognition } from '../../src/parts/import/recognition.js';
import { failed } from '../../src/core/problem.js';
import { editions } from '../../src/index.js';
import { recogniseFile } from '../../src/parts/import/file.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { accepted, recognise } from './reading.js';
import { reports } from './reports.js';
import { htmlOf, tablesOf, type Cell } from './tables.js';

const none = () => Promise.reject(new Error('no archive'));
const importing = async (html: string): Promise<Recognition> =>
  accepted(
    await recogniseFile(
      new TextEncoder().encode(html),
      'page.html',
      editions,
      { parseHTML, openDOCX: none, openXLSX: none },
      { year: 2025 },
    ),
  );

/** A page of the report of 2025 whose figures `write` puts into their cells. */
async function pageWith(write: (text: string) => string, isIt: (row: readonly Cell[]) => boolean = () => true): Promise<string> {
  const tables = tablesOf((await reports()).find(({ year }) => year === 2025));
  for (const row of tables.flat().filter(isIt)) for (const cell of row) if (!cell.header) cell.write = write;
  return htmlOf(tables);
}

const isLicensing = ([first]: readonly Cell[]): boolean => first?.text === '行政许可';
const place = 'proactive/licensing/decisions';
const licensing = ({ json }: Recognition): unknown => (json.tables['proactive'] as { licensing: unknown[] }).licensing[0];

/** The right figure is 58, wherever it stands beside something else. */
const understood: readonly (readonly [name: string, cell: string, reads: number | string | null])[] = [
  [
    'a number in spans of Word',
    `<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-size:10.5pt;font-family:"Times New Roman",serif;mso-fareast-font-family:宋体;color:black'>58<o:p></o:p></span></p>`,
    58,
  ],
  [
    'a number that Word has split',
    `<span lang=EN-US style='font-size:10.5pt;mso-bidi-font-size:12.0pt'>5</span><span style='font-size:12.0pt;font-family:宋体'>8</span>`,
    58,
  ],
  ['a number split by bold letters', '<b>5</b><font color="#333333" face="宋体">8</font>', 58],
  ['a number in an element with a class', '<span class="num">58</span>', 58],
  ['a number with its unit in an element of its own', '<span class="num">58</span><span class="unit">件</span>', '58件'],
  ['a number that Word knows to be an amount', '<st1:chmetcnv unitname="件" sourcevalue="58">58</st1:chmetcnv>', 58],
  ['a note raised by its tag', '58<sup>9</sup>', '58(9)'],
  ['a note raised by its style', '58<span style="vertical-align: super; font-size: 10px;">9</span>', '58(9)'],
  ['a note lowered by its style', '58<span style="vertical-align:sub">9</span>', '58(9)'],
  ['a note raised by a length', '58<span style="vertical-align:4.5pt">9</span>', '58(9)'],
  ['a note raised by Word', '58<span style="position:relative;top:-3.0pt;mso-text-raise:3.0pt">9</span>', '58(9)'],
  ['what is not displayed', '58<span style="display:none">9</span>', 58],
  ['what is not displayed, in letters written as numbers', '58<span style="d\\69 splay:none">9</span>', 58],
  ['what is hidden', '58<span hidden>9</span>', 58],
  ['what is invisible', '58<span style="visibility:hidden">9</span>', 58],
  ['what is visible again inside of what is not', '<span style="visibility:hidden">9<b style="visibility:visible">58</b></span>', 58],
  ['what Word hides', '58<span style="mso-hide:all">9</span>', 58],
  ['what is transparent', '58<span style="opacity:0">9</span>', 58],
  ['letters of no size in em', '58<span style="font-size:0em">9</span>', 58],
  ['letters of no size in points', '58<span style="font-size:0.0pt">9</span>', 58],
  ['letters of no size that is important', '58<span style="font-size:0 !important;font-size:12px">9</span>', 58],
  ['letters of no size, said shortly', '58<span style="font:0/0 a">9</span>', 58],
  ['letters with a size inside of some without', '<div style="font-size:0"><span style="font-size:14px">58</span></div>', 58],
  ['what was deleted', '<del>9</del>58', 58],
  ['a template, a script and a comment', '<template>9</template><script>9</script><!--9-->58', 58],
  ['white letters on a dark ground', '<div style="background:#036"><span style="color:#fff">58</span></div>', 58],
  ['a field', '<input value="58">', 58],
  ['a field for a telephone number', '<input type="tel" value="58">', 58],
  ['a list to choose from', '<select><option>9<option selected>58</select>', 58],
  ['a field of several lines', '<textarea>58</textarea>', 58],
  ['nothing', '<span class="num"></span><o:p>&nbsp;</o:p>', null],
];

const doubtful: readonly (readonly [name: string, cell: string, words: string])[] = [
  ['the number for phones beside the one for desktops', '<span class="pc">58</span><span class="m">58</span>', '〔58〕〔58〕'],
  ['two elements of one class', '<span class="up">58</span><span class="up">9</span>', '〔58〕〔9〕'],
  ['what is for screen readers', '<span class="sr-only">9</span>58', '〔9〕58'],
  ['the mark of a note of Word', '58<span class=MsoFootnoteReference>9</span>', '58〔9〕'],
  ['an element with an id', '58<span id="old">9</span>', '58〔9〕'],
  ['two boxes by their style', '<span style="display:block">58</span><span style="display:block">9</span>', '〔58〕〔9〕'],
  ['what floats', '<span style="float:right">9</span>58', '〔9〕58'],
  ['what is far out to the left', '58<span style="position:absolute;left:-9999px">9</span>', '58〔9〕'],
  ['what is moved by a margin', '58<span style="margin-left:-9999px">9</span>', '58〔9〕'],
  ['what is indented out of sight', '58<span style="display:inline-block;text-indent:-9999px">9</span>', '58〔9〕'],
  ['what is moved up', '58<span style="position:relative;top:-4px">9</span>', '58〔9〕'],
  ['what is cut off', '58<span style="position:absolute;clip:rect(0,0,0,0)">9</span>', '58〔9〕'],
  ['a box without room', '58<span style="display:inline-block;width:0;overflow:hidden">9</span>', '58〔9〕'],
  ['what is made small', '58<span style="transform:scale(0)">9</span>', '58〔9〕'],
  ['letters that nobody can read', '58<span style="font-size:1px">9</span>', '58〔9〕'],
  ['letters that are much smaller', '<span style="font-size:14px">58</span><span style="font-size:9px">9</span>', '58〔9〕'],
  ['small letters', '58<small>9</small>', '58〔9〕'],
  ['a font of the smallest size', '58<font size="1">9</font>', '58〔9〕'],
  ['white letters', '58<span style="color:white">9</span>', '58〔9〕'],
  ['letters in nearly white', '58<font color=fefefe>9</font>', '58〔9〕'],
  ['letters in the colour of their ground', '58<span style="color:rgb(204, 0, 0);background-color:#c00">9</span>', '58〔9〕'],
  ['letters that are pictures', '<span style="font-family:Wingdings">58</span>', '〔58〕'],
  ['letters in turned order', '<bdo dir="rtl">85</bdo>', '〔85〕'],
  ['a value that only a browser knows', '58<span style="opacity:var(--no)">9</span>', '58〔9〕'],
  ['nothing but a raised number', '<sup>58</sup>', '〔58〕'],
  ['a closed dialog', '58<dialog>9</dialog>', '58〔9〕'],
  ['closed details', '58<details>9</details>', '58〔9〕'],
  ['suggestions', '58<datalist><option>9</datalist>', '58〔9〕'],
  ['what stands in for a sound', '58<audio>9</audio>', '58〔9〕'],
  ['what stands in for a film', '58<video>9</video>', '58〔9〕'],
  ['what stands in for a drawing', '58<canvas>9</canvas>', '58〔9〕'],
  ['what stands in for another page', '58<iframe>9</iframe>', '58〔9〕'],
  ['what stands in for an object', '58<object>9</object>', '58〔9〕'],
  ['what is for browsers without frames', '58<noframes>9</noframes>', '58〔9〕'],
  ['what is for browsers without plugins', '58<noembed>9</noembed>', '58〔9〕'],
  ['a bar of progress', '58<progress>9</progress>', '58〔9〕'],
  ['a formula', '<math><mn>58</mn></math>', '〔58〕'],
  ['a drawing with text', '<svg><text>58</text></svg>', '〔58〕'],
  ['an element of Office', '58<o:p>9</o:p>', '58〔9〕'],
  ['an element that nobody knows', '<x-number>58</x-number>', '〔58〕'],
  ['reading aids', '<ruby>58<rt>9</rt></ruby>', '〔58〕'],
  ['a button', '<button>58</button>', '〔58〕'],
  ['a numbered list', '<ol start="9"><li>58</ol>', '〔58〕'],
  ['two fields', '<input value="5"><input value="8">', '〔5〕〔8〕'],
  ['a field beside a number', '58<textarea>9</textarea>', '58〔9〕'],
  ['what a field suggests', '<input placeholder="58">', '〔58〕'],
  ['a field for numbers with another text', '<input type="number" value="1,234">', '〔1,234〕'],
  ['a box to tick', '<input type="checkbox" value="9">58', '〔9〕58'],
  ['a list of which several can be chosen', '<select multiple><option selected>58</select>', '〔58〕'],
  ['a blank that a script fills', '<span data-to="58"></span>', '〔58〕'],
];

/** Style sheets in the page, with what stands in the cell of the right figure then. */
const sheets: readonly (readonly [sheet: string, cell: string, reads: number | string])[] = [
  ['.num{display:none}', '<span class="num">58</span>', '〔58〕'],
  ['.no{display:none}', '<span class="num">58</span>', 58],
  ['<!-- /* old */ .num { visibility : hidden } -->', '<span class="num">58</span>', '〔58〕'],
  ['@media (min-width:700px){p{} .x .y,.num{position:absolute}}', '<span class="num">58</span>', '〔58〕'],
  ['@import url(other.css);tr .num{text-decoration:line-through}', '<span class="num">58</span>', '〔58〕'],
  ['td>span+span{display:none}', '<span>5</span><span>8</span>', '5〔8〕'],
  ['td span{display:block}', '<span>5</span><span>8</span>', '〔5〕〔8〕'],
  ['td b{float:right}', '<b>8</b>5', '〔8〕5'],
  ['span.MsoFootnoteReference{vertical-align:super}', '<span class=MsoFootnoteReference>58</span>', '〔58〕'],
  ['.sm\\:hidden{display:none}', '<span class="sm:hidden">58</span>', '〔58〕'],
  ['[data-old]{font-size:0}', '<i data-old>9</i>58', '〔9〕58'],
  ['#old{opacity:0}', '<span id="old">58</span>', '〔58〕'],
  ['td em{color:#fff}', '<em>58</em>', '〔58〕'],
  ['td:nth-child(2){transform:scale(0)}', '58', '〔58〕'],
  ['tr{clip-path:inset(50%)}', '58', '〔58〕'],
  ['td span:empty::before{content:attr(data-x)}', '<span data-x="58"></span>', '〔58〕'],
  ['td:after{content:"9"}', '58', '58〔9〕'],
  ['td::before{content:attr(data-label)} td{display:block;position:relative;padding-left:50%}', '58', 58],
  ['thead tr{position:absolute;left:-9999px} .total td{color:#fff;background:#036}', '58', 58],
  ['a:hover span{display:none} span::selection{color:#fff;background:#fff}', '<a><span>58</span></a>', 58],
  ['*{margin:0;box-sizing:border-box} td{vertical-align:middle;overflow:hidden} span{max-width:100%}', '<span>5</span><span>8</span>', 58],
  ['sub,sup{font-size:75%;position:relative;vertical-align:baseline} sup{top:-.5em}', '58<sup>9</sup>', '58(9)'],
  ['p.MsoNormal{mso-style-parent:"";margin:0cm;text-indent:21.0pt;font:10.5pt "Times New Roman"}', '<p class=MsoNormal>58</p>', 58],
];

describe('a figure that looks otherwise than plain text', () => {
  for (const [name, cell, reads] of understood) {
    it(`is read where it is known how: ${name}`, async () => {
      const html = await pageWith(() => cell, isLicensing);
      for (const result of [await importing(html), accepted(recognise(html, 2025))]) {
        expect(licensing(result) ?? null).to.equal(reads);
        expect(result.doubts).to.deep.equal([]);
      }
    });
  }

  for (const [name, cell, words] of doubtful) {
    it(`is no number and doubtful where it is not: ${name}`, async () => {
      const html = await pageWith(() => cell, isLicensing);
      for (const result of [await importing(html), accepted(recognise(html, 2025))]) {
        expect(licensing(result)).to.equal(words);
        expect(result.doubts).to.deep.equal([{ code: 'appearance', place, found: `"${words}"`, expected: '' }]);
      }
    });
  }

  for (const [sheet, cell, reads] of sheets) {
    it(`is ${String(reads)} where the page has ${sheet} and the cell ${cell}`, async () => {
      const html = `<style>${sheet}</style>${await pageWith(() => cell, isLicensing)}`;
      for (const result of [await importing(html), accepted(recognise(html, 2025))]) {
        const own = result.doubts.filter((doubt) => doubt.place === place).map(({ code }) => code);
        expect([licensing(result), ...own]).to.deep.equal(/〔/.test(String(reads)) ? [reads, 'appearance'] : [reads]);
      }
    });
  }

  it('is doubtful where its whole row is out of sight', async () => {
    const html = (await pageWith((text) => text)).replace(/<tr>(?=<th[^>]*>行政许可)/, '<tr style="position:absolute;left:-9999px">');
    expect((await importing(html)).doubts.map(({ code, place: where }) => [code, where])).to.deep.equal([['appearance', place]]);
  });

  it('is missing where its whole row is transparent', async () => {
    const html = (await pageWith((text) => text)).replace(/<tr>(?=<th[^>]*>行政许可)/, '<tr style="opacity:0">');
    expect((await importing(html)).doubts.map(({ code }) => code)).to.deep.equal(['absent']);
  });

  it('is doubtful at each cell of a page that has all twice, and none is a number', async () => {
    // Two numbers with words behind each are no number in any case.
    const twice = (text: string): string => text && `<span class="pc">${text}</span><span class="m">${text}</span>`;
    const { json, doubts } = await importing(await pageWith(twice));
    const report = read(json);
    if (failed(report)) throw new Error(report.failure);
    const cells = Object.values(report.sheets).flatMap((sheet) => sheet.cells.filter((cell) => cell !== null));
    expect(cells.filter((cell) => typeof cell === 'number' || cell.value !== undefined)).to.deep.equal([]);
    expect(doubts.filter(({ code }) => code === 'appearance' || code === 'unreadable')).to.have.lengthOf(cells.length);
  });
});
