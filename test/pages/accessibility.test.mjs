/** What a screen reader is told: Chromium's own accessibility tree, and axe, on a page with the classic file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, treeOf } from './accessibility-tree.mjs';
import { violationsOf } from './axe.mjs';
import { inline, pageOf } from './page.mjs';
import { open } from './portal.mjs';
import { figuresOf, file, official, suqian } from './reports.mjs';

const page = (tags) => pageOf(`<main><h1>政府信息公开工作年度报告</h1>${tags}</main>`);

const odd = { year: 2024, tables: { disputes: { reconsideration: ['一件', 0, 0, 0, 1], other: [1] } } };
const pages = {
  '/tables.html': page(
    `<disclosure-report src="${file}">
      <disclosure-table></disclosure-table><request-outcome-matrix></request-outcome-matrix><review-litigation-table></review-litigation-table>
    </disclosure-report>`,
  ),
  '/whole.html': page(`<disclosure-report src="${file}"></disclosure-report>`),
  '/english.html': page(`<disclosure-report lang="en" src="${file}"></disclosure-report>`),
  '/odd.html': page(`<review-litigation-table>${inline(odd)}</review-litigation-table>`),
};

const portal = await open(pages);

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
  const tree = await portal.on('/tables.html', treeOf);
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

test('each of the 175 numbers of the requests is announced with its three levels of row and of column headers', async () => {
  const { rows } = await tableNamed('收到和处理政府信息公开申请情况');
  const figures = figuresOf(suqian.tables.requests);
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
  assert.deepEqual(announced(rows), expected('disputes', figuresOf(suqian.tables.disputes)));
  const [row] = tree.below(table, 'row').slice(-1);
  assert.equal(nameOf(row), '件数');
});

for (const path of Object.keys(pages)) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing on ${path} at ${width} px`, async () => {
      assert.deepEqual(await portal.on(path, violationsOf, { width }), []);
    });
  }
}
