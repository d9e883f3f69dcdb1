/** A page worked by keyboard: where the tab key goes, what the arrow keys do there, and what Chromium's accessibility tree says of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, property, treeOf } from './accessibility-tree.mjs';
import { inline, pageOf } from './page.mjs';
import { open } from './portal.mjs';
import { file, wrong } from './reports.mjs';

const portal = await open({
  '/wrong.html': pageOf(`<review-litigation-table view="table" findings="mark">${inline(wrong)}</review-litigation-table>`),
  '/narrow.html': pageOf(`<request-outcome-matrix view="table" src="${file}"></request-outcome-matrix>`),
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
  const found = await portal.on('/wrong.html', stops);
  const said = '总计 · 行政复议 1件 — 结果维持 ? + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 总计 1：有一项没有数字，无法核算';
  assert.deepEqual(found, [
    { role: 'cell', name: '1', description: said, ring: true },
    { role: 'DisclosureTriangle', name: '有 2 处数据未能按表式读入', description: '', ring: true },
  ]);
});

test('the arrow keys go from total to total, each described by its finding or its sentence', async () => {
  const said = await portal.on('/wrong.html', async (page) => {
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
  await portal.on(
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
