/** What comes out of the printer: every figure is on the paper, the header is on every leaf, and no leaf is too many. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layout, read } from '../../dist/modules/api.js';
import { root } from '../tooling/tree.mjs';
import { font } from './fonts.mjs';
import { pagesOf } from './pdf.mjs';
import { open } from './portal.mjs';
import { pages } from './printed-pages.mjs';

const portal = await open(pages);

/** What comes out of the printer: the paper is what the style sheets say, and letter where they say nothing. */
async function leavesOf(path, families = font) {
  const pdf = await portal.on(path, (page) => page.pdf({ preferCSSPageSize: true }), { font: families });
  return pagesOf(pdf).map((leaf, number) => ({ ...leaf, texts: leaf.texts.map((text) => ({ ...text, number, leaf })) }));
}

/** The figures of a report's table as they are to be printed, and the words of its headers. */
function expected(name, key, lang = 'zh-CN') {
  const report = read(readFileSync(join(root, `stories/reports/${name}.json`), 'utf8'));
  const { form, printed } = layout(report, key, { lang });
  const said = [...form.head, ...form.groups.flat()].flatMap(({ cells }) => cells.map(({ text = '' }) => text));
  const columns = form.head.flatMap(({ cells }) => cells.map(({ text }) => text));
  return {
    printed: printed.filter(Boolean),
    headers: new Set(said.filter(Boolean).map(squeezed)),
    columns: new Set(columns.map(squeezed)),
  };
}

/** Where a line is broken is the paper's business, but in a number; and letters that are drawn as one stand by themselves. */
const squeezed = (text) => text.replace(/\s|f[fi]|[\uFB00-\uFB04]/g, '');

/** Down the paper and across, as one reads: the layers of a page are not printed in that order. */
const reading = (one, other) => one.number - other.number || Math.round(one.y) - Math.round(other.y) || one.x - other.x;

/** The texts that are the figures of a table: the first run of texts below another that is as they are, apart from what can be none of them. */
function figuresIn(leaves, { printed, headers }, above) {
  const texts = leaves
    .flatMap((leaf) => leaf.texts)
    .filter((text) => printed.includes(text.text) && !headers.has(text.text) && (!above || reading(text, above) > 0))
    .sort(reading);
  const begins = (start) => printed.every((figure, index) => texts[start + index]?.text === figure);
  const start = texts.findIndex((_, index) => begins(index));
  const last = texts.findIndex(({ text }) => text === printed[0]);
  assert.ok(start >= 0, `not as printed: ${texts.slice(last, last + printed.length).map(({ text }) => text)}`);
  return texts.slice(start, start + printed.length);
}

const isLengthwise = ({ width, height }) => Math.round(width) === 842 && Math.round(height) === 595;

/** Pages with the tables that they show, by report. */
const shown = [
  { path: '/requests.html', report: 'shuyang-2025', tables: ['requests'] },
  { path: '/isolated.html', report: 'shuyang-2025', tables: ['requests'] },
  { path: '/list.html', report: 'shuyang-2025', tables: ['requests'] },
  { path: '/english.html', report: 'shuyang-2025', tables: ['requests'], lang: 'en' },
  { path: '/dark.html', report: 'shuyang-2025', tables: ['requests'] },
  { path: '/stories/pages/one-tag.html', report: 'shuyang-2025', tables: ['proactive', 'requests', 'disputes'] },
  { path: '/stories/pages/index.html', report: 'jiaxing-jingxinju-2020', tables: ['proactive', 'requests', 'disputes'] },
  { path: '/stories/pages/three-tags.html', report: 'suqian-2024', tables: ['proactive', 'requests', 'disputes'] },
  { path: '/stories/pages/for-id.html', report: 'huaian-2024', tables: ['requests', 'disputes'] },
  { path: '/stories/pages/theme.html', report: 'hongze-2023', tables: ['requests', 'proactive'] },
  { path: '/stories/pages/link.html', report: 'suqian-2023', tables: ['requests'] },
  { path: '/stories/pages/english.html', report: 'suqian-2024', tables: ['proactive', 'requests', 'disputes'], lang: 'en' },
];

for (const { path, report, tables: keys, lang } of shown) {
  test(`the PDF of ${path} has every figure of the report, whole and in its row, under the header rows, lengthwise on A4`, async () => {
    const leaves = await leavesOf(path);
    let figures = [];
    for (const key of keys) {
      const table = expected(report, key, lang);
      figures = figuresIn(leaves, table, figures.at(-1));
      const outside = ({ x, y, leaf }) => x < 0 || y < 0 || x > leaf.width || y > leaf.height;
      assert.deepEqual(figures.filter(outside), []);
      if (!table.columns.size) continue;
      for (const leaf of new Set(figures.map(({ leaf: of }) => of))) {
        assert.ok(isLengthwise(leaf), `${key} is on paper of ${leaf.width} × ${leaf.height} pt`);
        const first = Math.min(...figures.filter(({ leaf: of }) => of === leaf).map(({ y }) => y));
        const over = leaf.texts.filter(({ y }) => y < first).map(({ text }) => squeezed(text));
        assert.ok(over.length >= table.columns.size, `${key} has no header rows on a leaf`);
        assert.deepEqual(
          [...table.columns].filter((text) => !over.includes(text)),
          [],
          key,
        );
      }
    }
  });
}

test('a row is on one leaf', async () => {
  const leaves = await leavesOf('/requests.html');
  const figures = figuresIn(leaves, expected('shuyang-2025', 'requests'));
  assert.equal(figures.length, 175);
  for (let row = 0; row < 175; row += 7) {
    assert.equal(new Set(figures.slice(row, row + 7).map(({ number, y }) => `${number} ${Math.round(y)}`)).size, 1, `row ${row / 7}`);
  }
});

test('the page around a wide table keeps its own paper, and a chapter keeps its heading', async () => {
  const leaves = await leavesOf('/stories/pages/english.html');
  const leafOf = (words) => leaves.findIndex(({ texts }) => texts.some(({ text }) => text.startsWith(words)));
  const heading = leafOf('III. Information requests');
  assert.deepEqual([isLengthwise(leaves[leafOf('I. Overview')]), isLengthwise(leaves[heading])], [false, true]);
  assert.equal(heading, figuresIn(leaves, expected('suqian-2024', 'requests', 'en'))[0].number);
  assert.equal(isLengthwise(leaves[leafOf('VI. Other')]), false);
});

for (const family of ['Narrow', 'Middle', 'Wide', 'Widest', 'Chinese']) {
  test(`fifteen numbers of six digits of ${family} are side by side on the paper, and none is broken`, async () => {
    const [leaf, ...more] = await leavesOf('/large-disputes.html', `${family}, Chinese`);
    const numbers = leaf.texts.filter(({ text }) => squeezed(text) === '123456');
    assert.deepEqual([more.length, numbers.length, new Set(numbers.map(({ y }) => Math.round(y))).size], [0, 15, 1]);
    assert.deepEqual(
      numbers.map(({ text }) => text).filter((text) => text !== '123456'),
      [],
    );
    const [before, last] = numbers
      .map(({ x }) => x)
      .sort((one, other) => one - other)
      .slice(-2);
    assert.ok(last + (last - before) < leaf.width, 'the last number is cut off');
  });
}

/** How many leaves a page may take: none runs on without end, and none is empty. */
const most = [
  { path: '/requests.html', count: 3 },
  { path: '/isolated.html', count: 3 },
  { path: '/list.html', count: 3 },
  { path: '/odd.html', count: 2 },
  { path: '/stories/pages/one-tag.html', count: 7 },
];
for (const { path, count } of most) {
  test(`${path} is at most ${count} leaves of paper, none of them empty`, async () => {
    const leaves = await leavesOf(path);
    assert.ok(leaves.length <= count, `${leaves.length} leaves`);
    assert.deepEqual(
      leaves.filter(({ texts }) => !texts.length),
      [],
    );
  });
}
