/** `disclosure import` as a webmaster meets it: the figures on standard output, the account on standard error, the exit code. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { editions } from '../../dist/modules/editions/index.js';
import { recogniseFile } from '../../dist/modules/parts/import/file.js';
import { openDOCX } from '../../dist/modules/parts/import/open-docx.js';
import { openXLSX } from '../../dist/modules/parts/import/open-xlsx.js';
import { parseHTML } from '../../dist/modules/parts/import/parse-html.js';
import { docx, page, tablesOf, xlsx } from './documents.mjs';
import { toGB18030 } from './encodings.mjs';
import { root } from './tree.mjs';

const place = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(place, { recursive: true, force: true }));

function importing(name, content, ...options) {
  writeFileSync(join(place, name), content);
  const command = join(root, 'dist/modules/cli/disclosure.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'import', name, ...options], { cwd: place, encoding: 'utf8' });
  return { status, stderr, json: stdout && JSON.parse(stdout) };
}

const stories = join(root, 'stories/reports');
/** The published reports without their prose: importing reads tables. */
const reports = readdirSync(stories).map((file) => {
  const { chapters: _prose, ...report } = JSON.parse(readFileSync(join(stories, file), 'utf8'));
  return report;
});
const kinds = [
  ['report.html', page],
  ['report.docx', docx],
  ['report.xlsx', xlsx],
];

for (const [name, write] of kinds) {
  test(`every published report comes back the same from ${name}`, async () => {
    for (const report of reports) {
      const bytes = new Uint8Array(Buffer.from(await write(report)));
      const { json, repairs, doubts } = await recogniseFile(bytes, name, editions, { parseHTML, openDOCX, openXLSX });
      assert.deepEqual({ json, repairs, doubts }, { json: report, repairs: [], doubts: [] });
    }
  });

  test(`the command reads ${name}`, async () => {
    const [report] = reports;
    assert.deepEqual(importing(name, await write(report)), { status: 0, stderr: '', json: report });
  });
}

const published = readFileSync(join(root, 'test/published/jiaxing-jingxinju-2020.txt'), 'utf8');
const jiaxing = reports.find(({ year }) => year === 2020);

test('a published report that was flattened to text gives its tables, and the year and agency of its title', () => {
  const { status, stderr, json } = importing('jiaxing.txt', published);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.deepEqual(json, { ...jiaxing, agency: '市经信局' });
});

test('the chapters come along where that is wanted: then it is the whole report', () => {
  const whole = JSON.parse(readFileSync(join(stories, 'jiaxing-jingxinju-2020.json'), 'utf8'));
  const { status, json } = importing('jiaxing.txt', published, '--prose', '--agency', jiaxing.agency);
  assert.deepEqual({ status, json }, { status: 0, json: whole });
});

test('what is said on the command line goes before what the title says', () => {
  const { json } = importing('jiaxing.txt', published, '--agency', jiaxing.agency, '--year', '2019');
  assert.deepEqual(json, { ...jiaxing, year: 2019 });
});

test('a page in GBK gives the same figures as in UTF-8', () => {
  const report = reports.find(({ agency }) => agency === '宿迁市人民政府');
  assert.deepEqual(importing('gbk.html', toGB18030(page(report))), { status: 0, stderr: '', json: report });
});

test('a table in Markdown is read', () => {
  const lines = tablesOf(reports[0])[0].rows.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`);
  const { json } = importing('report.md', [lines[0], '| --- | --- | --- | --- |', ...lines.slice(1)].join('\n'), '--year', '2023');
  assert.deepEqual(json.tables.proactive, reports[0].tables.proactive);
});

test('a doubtful row is left out, said with its place, and returns 1', () => {
  const [report] = reports;
  const { status, stderr, json } = importing(
    'cut.html',
    page(report).replace(/<td data-address="requests\/received\/natural"[^>]*>[^<]*<\/td>/, ''),
  );
  assert.equal(status, 1);
  assert.match(stderr, /^cut\.html: requests\/received：应有 7 个数，实有 6 格/);
  const { received, ...rest } = report.tables.requests;
  assert.ok(received);
  assert.deepEqual(json.tables.requests, rest);
});

test('figures that stand one cell too far are kept, doubted, and return 1', () => {
  const report = reports.find(({ agency }) => agency === '淮安市人民政府');
  const cells = [...page(report).matchAll(/<td data-address="requests\/results\.granted\/\w+"[^>]*>[^<]*<\/td>/g)].map(([cell]) => cell);
  const shifted = page(report).replace(cells[0], `<td></td>${cells[0]}`).replace(cells.at(-1), '');
  const { status, stderr, json } = importing('slipped.html', shifted, '--lang', 'en');
  assert.equal(status, 1);
  assert.match(stderr, /requests: the numbers do not add up \(.*results\.granted.*compare with the original/);
  assert.deepEqual(json.tables.requests.results.granted, [null, ...report.tables.requests.results.granted.slice(0, -1)]);
});

test('a figure that may look otherwise on the page is no number, said with its place, and returns 1', () => {
  const report = reports.find(({ agency }) => agency === '宿迁市人民政府');
  const twice = page(report).replace(
    /(<td[^>]*data-address="proactive\/licensing\/decisions"[^>]*>)([^<]*)/,
    '$1<span class="pc">$2</span><span class="m">$2</span>',
  );
  const [figure] = report.tables.proactive.licensing;
  const { status, stderr, json } = importing('twice.html', twice);
  assert.equal(status, 1);
  assert.match(
    stderr,
    new RegExp(`^twice\\.html: proactive/licensing/decisions："〔${figure}〕〔${figure}〕" 中〔〕里的内容可能是隐藏的.*\n$`),
  );
  assert.deepEqual(json.tables.proactive, { ...report.tables.proactive, licensing: [`〔${figure}〕〔${figure}〕`] });
});

test('a file is told by what it is, whatever it is called', async () => {
  const [report] = reports;
  const known = ['--year', String(report.year), '--agency', report.agency];
  assert.deepEqual(importing('sheet.docx', await xlsx(report), ...known), { status: 0, stderr: '', json: report });
  assert.deepEqual(importing('word.zip', await docx(report), ...known), { status: 0, stderr: '', json: report });
  assert.deepEqual(importing('page.doc', page(report), ...known), { status: 0, stderr: '', json: report });
});

test('what is hidden in an Excel file is not read', async () => {
  const [report] = reports;
  const stale = (sheets) => [
    ...sheets.map(({ name, rows, merges }) => ({
      name,
      merges,
      rows: [...rows.map((row) => [...row, 9]), rows.at(-1).map((value) => (typeof value === 'number' ? value + 1 : value))],
      rowDefs: new Map([[rows.length, { hidden: true }]]),
      columns: [...rows[0].map(() => ({})), { hidden: true }],
    })),
    ...sheets.map((sheet) => ({ ...sheet, name: `旧${sheet.name}`, hidden: true, rows: [['旧'], ...sheet.rows], merges: [] })),
  ];
  const known = ['--year', String(report.year), '--agency', report.agency];
  assert.deepEqual(importing('stale.xlsx', await xlsx(report, stale), ...known), { status: 0, stderr: '', json: report });
});

test('standard input is read like a file', () => {
  const [report] = reports;
  const command = [join(root, 'dist/modules/cli/disclosure.js'), 'import', '-'];
  const { status, stdout } = spawnSync(process.execPath, command, { input: page(report), encoding: 'utf8' });
  assert.deepEqual({ status, json: JSON.parse(stdout) }, { status: 0, json: report });
});

for (const [what, file, said] of [
  ['a file that is not there', 'none.html', /^none\.html: .*no such file/],
  ['a folder', '.', /^\.: .*a folder/],
]) {
  test(`${what} is said and returns 2`, () => {
    const command = [join(root, 'dist/modules/cli/disclosure.js'), 'import', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: place, encoding: 'utf8' });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, said);
  });
}

const refusals = [
  ['an old Word file', 'old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /binary doc file.*save it as \.docx or \.xlsx/],
  ['an old Excel file', 'old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /binary xls file.*save it as \.docx or \.xlsx/],
  ['a damaged Word file', 'cut.docx', Buffer.from('504b03041400', 'hex'), /damaged/],
  ['an archive of another kind', 'files.zip', Buffer.from('504b03041400', 'hex'), /\(zip\) is not known/],
  ['a PDF', 'report.pdf', '%PDF-1.7\n1 0 obj', /\(pdf\) is not known/],
  ['a PDF by another name', 'report.html', '%PDF-1.7\n1 0 obj', /\(pdf\) is not known/],
  ['a picture by another name', 'report.docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /\(docx\) is not known/],
  ['a text of Word', 'report.rtf', '{\\rtf1\\ansi \\trowd }', /\(rtf\) is not known/],
  ['two reports on one page', 'two.html', reports.slice(0, 2).map(page).join(''), /several agencies or years/],
  ['a page with pictures', 'picture.html', '<h2>二、主动公开政府信息情况</h2><img src="1.png">', /no table/],
  ['text whose repeated lines were dropped', 'lost.txt', [...new Set(published.split('\n'))].join('\n'), /has lost lines/],
  ['an empty file', 'empty.txt', '', /no table/],
];

for (const [what, name, content, said] of refusals) {
  test(`${what} is refused with the reason and returns 2`, () => {
    const { status, stderr, json } = importing(name, content, '--lang', 'en');
    assert.deepEqual({ status, json }, { status: 2, json: '' });
    assert.match(stderr, said);
  });
}
