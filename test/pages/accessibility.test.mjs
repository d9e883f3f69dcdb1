/** What a screen reader is told: Chromium's own accessibility tree, and axe, on a page with the classic file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../tooling/tree.mjs';
import { nameOf, treeOf } from './accessibility-tree.mjs';
import { launch, visit } from './browser.mjs';
import { serve } from './server.mjs';

const official = JSON.parse(readFileSync(join(root, 'test/official/2021.json'), 'utf8'));
const file = '/stories/reports/suqian-2024.json';
const { tables } = JSON.parse(readFileSync(join(root, file), 'utf8'));

const pageOf = (body) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html lang="zh-CN"><head><title>政府信息公开年报</title>
    <meta name="viewport" content="width=device-width"><script src="/dist/disclosure.js"></script></head>
    <body><main><h1>政府信息公开工作年度报告</h1>${body}</main></body></html>`,
});

const odd = { year: 2024, tables: { disputes: { reconsideration: ['一件', 0, 0, 0, 1], other: [1] } } };
const pages = {
  '/tables.html': pageOf(
    `<disclosure-report src="${file}">
      <disclosure-table></disclosure-table><request-outcome-matrix></request-outcome-matrix><review-litigation-table></review-litigation-table>
    </disclosure-report>`,
  ),
  '/whole.html': pageOf(`<disclosure-report src="${file}"></disclosure-report>`),
  '/english.html': pageOf(`<disclosure-report lang="en" src="${file}"></disclosure-report>`),
  '/odd.html': pageOf(`<review-litigation-table><script type="application/json">${JSON.stringify(odd)}</script></review-litigation-table>`),
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

/** Gives every cell of some rows the grid row and column where it begins. */
function spread(rows) {
  const taken = new Set();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column++;
      const placed = { ...cell, row, column };
      for (let down = 0; down < cell.rowspan; down++) {
        for (let across = 0; across < cell.colspan; across++) taken.add(`${row + down} ${column + across}`);
      }
      return placed;
    });
  });
}

const overlap = (start, span, otherStart, otherSpan) => start < otherStart + otherSpan && otherStart < start + span;

/** Every number cell with the names of the headers in its row and over it, from the outermost in. */
function announced(rows) {
  const cells = spread(rows);
  const headers = cells.filter(({ number }) => !number);
  return cells
    .filter(({ number }) => number)
    .map(({ row, column, colspan, text }) => ({
      text,
      rowHeaders: headers.filter((header) => overlap(header.row, header.rowspan, row, 1)).map((header) => header.text),
      columnHeaders: headers.filter((header) => overlap(header.column, header.colspan, column, colspan)).map((header) => header.text),
    }));
}

/** The rows of a table in the tree: cells with their role, name and spans. */
function rowsOf({ byId, below, attribute }, table) {
  return below(table, 'row').map((row) =>
    row.childIds
      .map((id) => byId.get(id))
      .filter(({ ignored }) => !ignored)
      .map((cell) => ({
        role: cell.role.value,
        number: cell.role.value === 'cell' || cell.role.value === 'gridcell',
        text: nameOf(cell),
        colspan: Number(attribute(cell, 'colspan') ?? 1),
        rowspan: Number(attribute(cell, 'rowspan') ?? 1),
      })),
  );
}

async function tableNamed(start) {
  const page = await visit(browser, `${server.origin}/tables.html`);
  const tree = await treeOf(page);
  await page.close();
  const table = tree.nodes.find((node) => !node.ignored && node.role?.value === 'table' && nameOf(node).startsWith(start));
  assert.ok(table, `no table is named ${start}`);
  return { tree, table, rows: rowsOf(tree, table) };
}

/** The official form in the same terms, with the published figures in its empty cells. */
function expected(key, figures) {
  let place = 0;
  return announced(
    official[key].map((cells) =>
      cells.map(([text, colspan, rowspan]) => ({
        number: text === '',
        text: text || String(figures[place++] ?? ''),
        colspan,
        rowspan,
      })),
    ),
  );
}

/** The figures of a table in the order of its cells, whatever its groups of rows. */
const figuresOf = (rows) => (Array.isArray(rows) ? rows : Object.values(rows).flatMap(figuresOf));

test('each of the 175 numbers of the requests is announced with its three levels of row and of column headers', async () => {
  const { rows } = await tableNamed('收到和处理政府信息公开申请情况');
  const figures = figuresOf(tables.requests);
  assert.equal(figures.length, 175);
  assert.deepEqual(announced(rows), expected('requests', figures));
});

test('the headers of the requests are headers of what they stand before', async () => {
  const { rows } = await tableNamed('收到和处理政府信息公开申请情况');
  const roles = rows.map((cells) => [...new Set(cells.map(({ role }) => role))].join(' '));
  assert.deepEqual(roles, [...Array(3).fill('columnheader'), ...Array(25).fill('rowheader cell')]);
});

test('the caption is the name of each table, with whose figures they are', async () => {
  for (const title of ['主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况']) {
    const { table } = await tableNamed(title);
    assert.equal(nameOf(table), `${title} 宿迁市人民政府\u30002024年度`);
  }
});

test('the one row of the disputes is named, and each of its 15 numbers has its column headers', async () => {
  const { tree, table, rows } = await tableNamed('政府信息公开行政复议');
  assert.deepEqual(announced(rows), expected('disputes', figuresOf(tables.disputes)));
  const [row] = tree.below(table, 'row').slice(-1);
  assert.equal(nameOf(row), '件数');
});

for (const path of Object.keys(pages)) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing on ${path} at ${width} px`, async () => {
      const page = await visit(browser, `${server.origin}${path}`, { width });
      await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
      const violations = await page.evaluate(async () => {
        const result = await window.axe.run(document);
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
      });
      await page.close();
      assert.deepEqual(violations, []);
    });
  }
}
