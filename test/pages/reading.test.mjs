/** A page read by ear: what Chromium's own accessibility tree says of lists, chapters and findings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, property, treeOf } from './accessibility-tree.mjs';
import { inline, pageOf } from './page.mjs';
import { open } from './portal.mjs';
import { figuresOf, file, official, suqian, wrong } from './reports.mjs';

const page = (tags) => pageOf(`<main><h1>政府信息公开工作年度报告</h1>${tags}</main>`);
const portal = await open({
  '/list.html': page(`<request-outcome-matrix view="list" src="${file}"></request-outcome-matrix>`),
  '/whole.html': page(`<disclosure-report src="${file}"></disclosure-report>`),
  '/wrong.html': page(`<review-litigation-table view="table" findings="mark">${inline(wrong)}</review-litigation-table>`),
  '/findings.html': page(`<disclosure-findings>${inline(wrong)}</disclosure-findings>`),
});

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

/** The label of each row of the official form that has numbers, without what it adds in brackets. */
const labels = official.requests.filter((row) => row.some(([text]) => text === '')).map((row) => row.filter(([text]) => text).pop()[0]);

test('a list says each number that is not 0 behind its column, under the label of its row in the official form', async () => {
  const lines = await portal.on('/list.html', readOut, { width: 390 });
  const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const expected = figuresOf(suqian.tables.requests).flatMap((figure, place) =>
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
  const { closed, opened } = await portal.on('/list.html', async (page) => {
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
  const headings = (await portal.on('/whole.html', readOut, { width: 390 })).filter((line) => /^\d /.test(line));
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
  const lines = await portal.on('/findings.html', readOut);
  const kinds = lines.filter((line) => line.startsWith('- '));
  assert.equal(kinds.length, 2);
  assert.match(kinds[0], /^- (?:• )?错误 行政诉讼 未经复议直接起诉 · 总计 — .*应为 1，实为 2，相差 1$/);
  assert.match(kinds[1], /^- (?:• )?无法核算 行政复议 · 总计 — /);
});

test('nothing is a live region but what tells of changes, failures and waiting', async () => {
  const live = await portal.on('/wrong.html', async (page) => {
    const { nodes } = await treeOf(page);
    return nodes.filter((node) => !node.ignored && property(node, 'live') && property(node, 'live') !== 'off').length;
  });
  assert.equal(live, 1);
});
