/** The same pixels whatever the page's style sheets say of tables; where only `isolated` has them, that is written down. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { format } from 'prettier';
import { root } from '../tooling/tree.mjs';
import { use } from './browser.mjs';
import { font } from './fonts.mjs';
import { inline } from './page.mjs';
import { open } from './portal.mjs';
import { sheets } from './sheets.mjs';

const report = {
  year: 2024,
  agency: '某市某局',
  tables: {
    proactive: { rules: [0, 1, 7], normativeDocuments: ['22（其中修订16件）', null, 3] },
    requests: { received: [3, 0, 0, 0, 0, 0, 4], results: { refused: { stateSecret: [2, 0, 0, 0, 0, 0, 2] } } },
    disputes: { reconsideration: [1, 0, 0, 0, 2], litigation: { direct: ['约3', 0, 0, 0, 1] } },
  },
  notes: { disputes: '注：含上年度结转数量' },
};
const tags = (more) =>
  Object.keys(report.tables)
    .map((name) => `<disclosure-table section="${name}" findings="list"${more}>${inline(report)}</disclosure-table>`)
    .join('');

/** What every page has of its own, which nobody guards: there the style sheets are seen at work. */
const theirs = `<table class="table el-table layui-table uk-table"><caption>表</caption><tr><th>甲</th><td>1</td></tr></table>
  <p class="el-alert">乙<sub>丙</sub></p><h1>丁</h1>`;

/** The places of the tags in the page, and the font and colour that they are to follow there, are the same on all pages. */
const widths = [1200, 350];
const places = `html, body, #zoom, .place, .place > * { all: revert !important; position: relative !important }
  .place, .place > * { display: block !important; font: 16px/1.6 ${font} !important; color: #222 !important }
  .place { box-sizing: border-box !important; background: #fff !important; overflow: hidden !important }
  ${widths.map((width) => `.w${width} .place { width: ${width}px !important }`).join('\n')}
  .table #isolated, .isolated #table { display: none !important }`;
const kinds = ['table', 'isolated'];
const views = kinds.flatMap((kind) => widths.map((width) => [kind, width]));

const pageOf = ({ head = '', doctype = '<!DOCTYPE html>', around: [begin, end] = ['', ''] }) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `${doctype}<html lang="zh-CN" class="w${widths[0]}"><head><title>-</title>${head}<style>${places}</style>
    <script src="/dist/disclosure.js"></script></head><body><div id="zoom" class="TRS_Editor">
    ${begin}<div id="table" class="place">${tags('')}</div>${end}${begin}<div id="isolated" class="place">${tags(' isolated')}</div>${end}
    <div id="theirs">${theirs}</div></div></body></html>`,
});

const all = [{ name: 'plain' }, ...sheets];
const pages = Object.fromEntries(all.map((sheet, index) => [`/${index}.html`, pageOf(sheet)]));

const portal = await open(pages);

/** Pictures of a page's own content, and of the tags in both widths. */
const shoot = (index) =>
  portal.on(
    `/${index}.html`,
    async (page) => {
      const taken = { theirs: await (await page.$('#theirs')).screenshot({ encoding: 'base64' }) };
      for (const [kind, width] of views) {
        await page.evaluate(async (name) => {
          document.documentElement.className = name;
          for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
        }, `${kind} w${width}`);
        taken[`${kind} ${width}`] = await (await page.$(`#${kind}`)).screenshot({ encoding: 'base64' });
      }
      return taken;
    },
    { font },
  );

const plain = await shoot(0);

/** Which share of the pixels of two pictures is another colour; all of them where the pictures differ in size. */
async function difference(one, other) {
  if (one === other) return 0;
  return use(portal.browser, 'comparing two pictures', (page) => page.evaluate(share, one, other));
}

/** Runs in a page. */
async function share(...pictures) {
  const [a, b] = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(window.atob(picture), (character) => character.charCodeAt(0));
      const image = await window.createImageBitmap(new window.Blob([bytes]));
      const canvas = new window.OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let byte = 0; byte < a.data.length; byte += 4) {
    if ([0, 1, 2].some((part) => Math.abs(a.data[byte + part] - b.data[byte + part]) > 16)) count++;
  }
  return count / (a.width * a.height);
}

/** One pixel in ten thousand may be another: edges of letters, where a line falls between two pixels. */
const threshold = 1e-4;
const same = { table: new Map(), isolated: new Map() };

sheets.forEach(({ name, isolated, head }, index) => {
  test(`the tags look ${isolated ? 'the same only with isolated' : 'the same with and without isolated'} on a page with ${name}`, async () => {
    const taken = await shoot(index + 1);
    const shares = {};
    for (const view of Object.keys(taken)) shares[view] = await difference(taken[view], plain[view]);
    if (head) assert.ok(shares.theirs > threshold, 'the style sheet has no effect');
    for (const kind of kinds)
      same[kind].set(
        name,
        widths.every((width) => shares[`${kind} ${width}`] <= threshold),
      );
    const seen = kinds.map((kind) => same[kind].get(name));
    assert.deepEqual(seen, [!isolated, true], `differs by ${JSON.stringify(shares)}`);
  });
});

test('a table has the same pixels in the page and isolated', async () => {
  for (const width of widths) assert.ok((await difference(plain[`table ${width}`], plain[`isolated ${width}`])) <= threshold);
});

test('the pages that need isolated are written down', async () => {
  const word = (kind, name) => (same[kind].get(name) ? '一样' : '不一样');
  const rows = sheets.map(
    ({ name, isolated = '' }) =>
      `| ${name} | ${word('table', name)} | ${word('isolated', name)} | ${isolated && `用 isolated：${isolated}`} |`,
  );
  const text = await format(
    `# 页面样式兼容表

同一个标签放在一张没有样式的网页上，再放到下面各种网页上，逐个像素比较（宽 ${widths.join('、')} 像素，各含三张表和核对清单）。
字体、字号、颜色本来就随页面，比较时取成一样。

- 表在页面里：默认。页面的样式不论写得多具体，都改不动表的结构；带 \`!important\` 的，改不动边框、间距、宽度、对齐、换行。
- 页面带 \`!important\` 的字体、字号、行距、颜色、底色照用：门户的无障碍工具条、大字版和夜间模式就是这样写的。不要它们时用 isolated。

| 页面 | 表在页面里 | isolated |  |
| --- | --- | --- | --- |
${rows.join('\n')}
`,
    { parser: 'markdown', printWidth: 140 },
  );
  const file = join(root, 'stories/isolation.md');
  if (process.env.UPDATE === 'isolation') writeFileSync(file, text);
  assert.equal(readFileSync(file, 'utf8'), text);
});
