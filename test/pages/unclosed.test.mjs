/** Tags written as `<disclosure-table … />`: what readers get of such a page is what they get of it when each tag has its end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, treeOf } from './accessibility-tree.mjs';
import { violationsOf } from './axe.mjs';
import { open } from './portal.mjs';
import { file } from './reports.mjs';

const script = '<script src="/dist/disclosure.js"></script>';
const around = (body, head, foot) => `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>年报</title><meta name="viewport" content="width=device-width">${head}</head>
<body>
<header><nav aria-label="栏目"><a href="/">首页</a></nav></header>
${body}
<footer><p>主办：某县人民政府</p></footer>
${foot}
</body>
</html>
`;
const rest = `<h2>附件</h2>
<p>联系电话 <b>12345</b></p>
<ul><li><a href="/2020.pdf">打印版</a></li></ul>
<form><label>满意吗<input></label><button>提交</button></form>`;

const bodies = {
  'a report in the text of a page': `<main><h1>年报</h1>\n<disclosure-report src="${file}" />\n${rest}\n</main>`,
  'a report in what an editor has written in one line': `<main><h1>年报</h1><disclosure-report src="${file}" />${rest.replace(/\n/g, '')}</main>`,
  'three tables, each before the next': `<main><h1>年报</h1>
    <disclosure-table src="${file}" />
    <request-outcome-matrix src="${file}" />
    <review-litigation-table src="${file}" />
    ${rest}</main>`,
  'a table between the parts of a page': `<main><h1>年报</h1></main>\n<disclosure-table src="${file}" />\n<aside aria-label="更多">${rest}</aside>`,
};
const closed = (body) => body.replace(/<([a-z]+-[a-z-]+)([^>]*) \/>/g, '<$1$2></$1>');

const pages = {};
const headers = { 'Content-Type': 'text/html; charset=utf-8' };
const cases = Object.entries(bodies).flatMap(([name, body], index) =>
  [
    ['head', 1280],
    ['foot', 390],
  ].map(([place, width]) => {
    const scripts = place === 'head' ? [script, ''] : ['', script];
    const paths = ['open', 'closed'].map((kind) => `/${kind}-${index}-${place}.html`);
    pages[paths[0]] = { headers, body: around(body, ...scripts) };
    pages[paths[1]] = { headers, body: around(closed(body), ...scripts) };
    return { name: `${name}, ${width} px wide and with the script in its ${place}`, paths, width };
  }),
);
const portal = await open(pages);

/** What a screen reader comes across in a page, in its order, and apart from it the complaints. */
const read = (path, width) =>
  portal.on(
    path,
    async (page) => {
      const { nodes, byId } = await treeOf(page);
      const found = [];
      const alerts = [];
      const visit = (node, list) => {
        const { value: role } = node.role;
        const into = role === 'alert' ? alerts : list;
        if (!node.ignored && /^(?:StaticText|heading|link|button|textbox|table|navigation|contentinfo|complementary|main)$/.test(role)) {
          into.push(`${role} ${nameOf(node)}`);
        }
        node.childIds.forEach((id) => byId.has(id) && visit(byId.get(id), into));
      };
      visit(nodes[0], found);
      return { found, alerts, violations: await violationsOf(page) };
    },
    { width },
  );

for (const { name, paths, width } of cases) {
  test(`a page is read to its end: ${name}`, async () => {
    const [open, whole] = [await read(paths[0], width), await read(paths[1], width)];
    assert.deepEqual(whole.alerts, []);
    assert.ok(whole.found.length > 40 && whole.found.some((line) => line.includes('主办')));
    assert.deepEqual(open.found, whole.found);
    assert.match(open.alerts.join(), /标签没有写完/);
    assert.deepEqual(open.violations, []);
  });
}
