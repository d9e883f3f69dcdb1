/** A page read by ear and worked by keyboard: Chromium's own accessibility tree of lists, chapters and findings, and where the tab key goes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../tooling/tree.mjs';
import { nameOf, treeOf } from './accessibility-tree.mjs';
import { launch, visit } from './browser.mjs';
import { serve } from './server.mjs';

const file = '/stories/reports/suqian-2024.json';
const { tables } = JSON.parse(readFileSync(join(root, file), 'utf8'));
const official = JSON.parse(readFileSync(join(root, 'test/official/2021.json'), 'utf8'));

const wrong = {
  year: 2024,
  agency: '某局',
  tables: { disputes: { reconsideration: ['一件', 0, 0, 0, 1], litigation: { direct: [1, 0, 0, 0, 2] }, other: [1] } },
};
const inside = `<script type="application/json">${JSON.stringify(wrong)}</script>`;

const pageOf = (body) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html lang="zh-CN"><head><title>政府信息公开年报</title>
    <meta name="viewport" content="width=device-width"><script src="/dist/disclosure.js"></script></head>
    <body><main><h1>政府信息公开工作年度报告</h1>${body}</main></body></html>`,
});
const pages = {
  '/list.html': pageOf(`<request-outcome-matrix view="list" src="${file}"></request-outcome-matrix>`),
  '/whole.html': pageOf(`<disclosure-report src="${file}"></disclosure-report>`),
  '/wrong.html': pageOf(`<review-litigation-table view="table" findings="mark">${inside}</review-litigation-table>`),
  '/findings.html': pageOf(`<disclosure-findings>${inside}</disclosure-findings>`),
  '/narrow.html': pageOf(`<request-outcome-matrix view="table" src="${file}"></request-outcome-matrix>`),
};

let server;
let browser;
before(async () => {
  server = await serve(pages);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, has something done to it and gives what comes of it. */
async function on(path, act, options) {
  const page = await visit(browser, `${server.origin}${path}`, options);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

const property = (node, name) => node.properties?.find((candidate) => candidate.name === name)?.value.value;

/** What is read out from top to bottom: headings with their level, what can be opened, each number behind its name, links, list items. */
async function readOut(page) {
  const { nodes, byId } = await treeOf(page);
  const text = (node) =>
    node.role?.value === 'StaticText' ? nameOf(node) : (node.childIds ?? []).map((id) => text(byId.get(id))).join('');
  const lines = [];
  const walk = (node) => {
    const role = node.role?.value;
    if (node.ignored) return node.childIds.forEach((id) => walk(byId.get(id)));
    if (role === 'heading') lines.push(`${property(node, 'level')} ${nameOf(node)}`);
    else if (role === 'DisclosureTriangle') lines.push(`${property(node, 'expanded') ? 'open' : 'closed'} ${nameOf(node)}`);
    else if (role === 'term') lines.push(nameOf(node));
    else if (role === 'definition') lines.push(`${lines.pop()}: ${text(node)}`);
    else if (role === 'listitem') lines.push(`- ${text(node)}`);
    else if (role === 'link') lines.push(`link ${nameOf(node)}`);
    if (role !== 'listitem') node.childIds.forEach((id) => walk(byId.get(id)));
  };
  walk(nodes[0]);
  return lines;
}

/** The figures of a table in the order of its cells, whatever its groups of rows. */
const figuresOf = (rows) => (Array.isArray(rows) ? rows : Object.values(rows).flatMap(figuresOf));

/** The label of each row of the official form that has numbers, without what it adds in brackets. */
const labels = official.requests.filter((row) => row.some(([text]) => text === '')).map((row) => row.filter(([text]) => text).pop()[0]);

test('a list says each number that is not 0 behind its column, under the label of its row in the official form', async () => {
  const lines = await on('/list.html', readOut, { width: 390 });
  const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const expected = figuresOf(tables.requests).flatMap((figure, place) =>
    figure ? [`${labels[Math.floor(place / 7)]} / ${columns[place % 7]} ${figure}件`] : [],
  );
  let under = '';
  const said = lines.flatMap((line) => {
    const [, heading] = /^\d (.*)/.exec(line) ?? [];
    if (heading) under = heading;
    const [, column, amount] = /^(?:法人或其他组织 )?([^:]+): (.+)$/.exec(line) ?? [];
    return column ? [`${under} / ${column} ${amount}`] : [];
  });
  assert.ok(expected.length > 60);
  assert.deepEqual(said, expected);
});

test('the folds of a list are closed, say how many numbers they hold, and open by keyboard with each of them as a sentence', async () => {
  const { closed, opened } = await on('/list.html', async (page) => {
    const before = await readOut(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    return { closed: before, opened: await readOut(page) };
  });
  assert.deepEqual(
    closed.filter((line) => /^(?:open|closed) /.test(line)),
    ['closed 1 项为 0 或空白', 'closed 4 项为 0 或空白', 'closed 95 项为 0 或空白', 'closed 2 项为 0 或空白'],
  );
  const fold = opened.indexOf('open 1 项为 0 或空白');
  assert.equal(opened[fold + 1], '法人或其他组织 科研机构 · 本年新收政府信息公开申请数量: 0件');
});

test('the headings of a whole report are its six chapters, and what is under them leaves out no level', async () => {
  const headings = (await on('/whole.html', readOut, { width: 390 })).filter((line) => /^\d /.test(line));
  assert.deepEqual(
    headings.filter((heading) => /^[12] /.test(heading)),
    [
      '1 政府信息公开工作年度报告',
      '2 一、总体情况',
      '2 二、主动公开政府信息情况',
      '2 三、收到和处理政府信息公开申请情况',
      '2 四、政府信息公开行政复议、行政诉讼情况',
      '2 五、存在的主要问题及改进情况',
      '2 六、其他需要报告的事项',
    ],
  );
  const levels = headings.map((heading) => Number(heading[0]));
  assert.ok(levels.includes(4));
  assert.deepEqual(
    levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
    [],
  );
});

test('a finding is a list item that says what it is, and its link says where', async () => {
  const lines = await on('/findings.html', readOut);
  const kinds = lines.filter((line) => line.startsWith('- '));
  assert.equal(kinds.length, 2);
  assert.match(kinds[0], /^- (?:• )?错误 行政诉讼 未经复议直接起诉 · 总计 — .*应为 1，实为 2，相差 1$/);
  assert.match(kinds[1], /^- (?:• )?无法核算 行政复议 · 总计 — /);
});

/** Everything that the tab key reaches, in order: its role, its name, what describes it, and whether a ring shows where it is. */
async function stops(page) {
  const found = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const { nodes } = await treeOf(page);
    const node = nodes.filter((candidate) => property(candidate, 'focused')).pop();
    if (!node || node.role.value === 'RootWebArea') return found;
    const ring = await page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    found.push({ role: node.role.value, name: nameOf(node), description: node.description?.value ?? '', ring });
  }
}

test('a table with findings is one stop of the tab key, which is described in words, and what could not be read the next', async () => {
  const found = await on('/wrong.html', stops);
  const said = '总计 · 行政复议 1件 — 结果维持 ? + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 总计 1：有一项没有数字，无法核算';
  assert.deepEqual(found, [
    { role: 'cell', name: '1', description: said, ring: true },
    { role: 'DisclosureTriangle', name: '有 2 处数据未能按表式读入', description: '', ring: true },
  ]);
});

test('the arrow keys go from total to total, each described by its finding or its sentence', async () => {
  const said = await on('/wrong.html', async (page) => {
    await page.keyboard.press('Tab');
    const descriptions = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      const { nodes } = await treeOf(page);
      const cell = nodes.find((node) => node.role?.value === 'cell' && property(node, 'focused'));
      descriptions.push(`${nameOf(cell)} | ${cell.description.value.split(' — ')[0]}`);
    }
    return descriptions;
  });
  assert.deepEqual(said, [
    '2 ≠ | 错误 行政诉讼 未经复议直接起诉 · 总计',
    ' | 总计 · 复议后起诉 空白',
    '2 ≠ | 错误 行政诉讼 未经复议直接起诉 · 总计',
    '1 | 总计 · 行政复议 1件',
  ]);
});

test('a table that scrolls is a named region with a ring, and the arrow keys move it', async () => {
  await on(
    '/narrow.html',
    async (page) => {
      await page.waitForFunction(() => document.querySelector('request-outcome-matrix').shadowRoot.querySelector('[role=region]'));
      const [region] = await stops(page);
      const { role, name, ring } = region;
      assert.deepEqual(
        { role, name, ring },
        { role: 'region', name: '收到和处理政府信息公开申请情况 宿迁市人民政府　2024年度', ring: true },
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => document.querySelector('request-outcome-matrix').shadowRoot.querySelector('.region').scrollLeft > 0);
    },
    { width: 390 },
  );
});

test('nothing is a live region but what tells of changes, failures and waiting', async () => {
  const live = await on('/wrong.html', async (page) => {
    const { nodes } = await treeOf(page);
    return nodes.filter((node) => !node.ignored && property(node, 'live') && property(node, 'live') !== 'off').length;
  });
  assert.equal(live, 1);
});
