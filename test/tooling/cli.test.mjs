/** The `disclosure` command as a user meets it: what it prints, what it says when something is wrong, and what it returns. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { read, toHTML } from '../../dist/modules/api.js';
import { root } from './tree.mjs';

const place = mkdtempSync(join(tmpdir(), 'command-'));
after(() => rmSync(place, { recursive: true, force: true }));

const report = { year: 2024, agency: '某县', tables: { disputes: { reconsideration: [1, 0, 0, 0, 1] } } };
const write = (name, content) => writeFileSync(join(place, name), content);
write('report.json', JSON.stringify(report));
write('problem.json', JSON.stringify({ ...report, tables: { disputes: { reconsideration: ['一件', 0, 0, 0, 1] } } }));
write('page.html', '<!DOCTYPE html><title>登录</title>');
write('empty.json', '');
write('cut.json', JSON.stringify(report).slice(0, 40));
write('list.json', '[]');
write('other.json', '{ "name": "x" }');
write('noise.json', Buffer.from([0x7b, 0xff, 0x80, 0x20, 0xff]));
const chinese = Buffer.from([0xc4, 0xb3, 0xcf, 0xd8]);
write('gbk.json', Buffer.concat([Buffer.from('{"year":2024,"agency":"'), chinese, Buffer.from('","tables":{"disputes":{}}}')]));

function disclosure(...options) {
  const command = join(root, 'dist/modules/cli/disclosure.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], { cwd: place, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const link = '<link rel="stylesheet" href="disclosure.css">\n';

test('a whole report is printed as the functions render it, with its style sheet', () => {
  assert.deepEqual(disclosure('render', 'report.json'), { status: 0, stdout: `${link}${toHTML(read(report))}\n`, stderr: '' });
});

const renderings = [
  { options: ['--table', 'disputes'], html: { table: 'disputes' } },
  { options: ['--table', 'disputes', '--lang', 'en', '--blank', 'dash'], html: { table: 'disputes', lang: 'en', blank: 'dash' } },
  { options: ['--level', '3', '--src', '/2024.json'], html: { level: 3, src: '/2024.json' } },
];

for (const { options, html } of renderings) {
  test(`render ${options.join(' ')} prints what it says`, () => {
    const { status, stdout } = disclosure('render', 'report.json', ...options);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: `${link}${toHTML(read(report), html)}\n` });
  });
}

test('the style sheet is the one that is named', () => {
  assert.ok(
    disclosure('render', 'report.json', '--css', '/a.css?x&y').stdout.startsWith('<link rel="stylesheet" href="/a.css?x&amp;y">\n'),
  );
});

test('a file in GB18030 is read', () => {
  assert.match(disclosure('render', 'gbk.json', '--table', 'disputes').stdout, /某县/);
});

test('every report of the stories is rendered without a word', () => {
  for (const name of ['jiaxing-jingxinju-2020', 'suqian-2024']) {
    const file = join(root, `stories/reports/${name}.json`);
    const html = toHTML(read(readFileSync(file, 'utf8')));
    assert.deepEqual(disclosure('render', file), { status: 0, stdout: `${link}${html}\n`, stderr: '' });
  }
});

test('what could not be read is said with its place, the rest is printed, and the exit code is 1', () => {
  const { status, stdout, stderr } = disclosure('render', 'problem.json');
  assert.equal(status, 1);
  assert.match(stderr, /^problem\.json: disputes\/reconsideration\/upheld：.*一件.*\n$/);
  assert.match(stdout, />一件</);
});

const unusable = [
  { name: 'a missing file', options: ['no-such.json'], says: /^no-such\.json: expected a file with a report, found no such file$/ },
  { name: 'a folder', options: ['.'], says: /^\.: expected a file with a report, found a folder$/ },
  { name: 'a web page', options: ['page.html'], says: /^page\.html: 应为 JSON 数据，实为网页（"<!DOCTYPE html>.*）/ },
  { name: 'a web page, in English', options: ['page.html', '--lang', 'en'], says: /^page\.html: Expected JSON, found a web page/ },
  { name: 'an empty file', options: ['empty.json'], says: /^empty\.json: 数据文件是空的/ },
  { name: 'a file that was cut', options: ['cut.json'], says: /^cut\.json: 不是完整的 JSON：/ },
  { name: 'a list', options: ['list.json'], says: /^list\.json: 应为一份报告.*实为 / },
  { name: 'the JSON of something else', options: ['other.json'], says: /^other\.json: 这份 JSON 不是年度报告/ },
  { name: 'an unknown encoding', options: ['noise.json'], says: /^noise\.json: 数据文件的文字编码无法识别/ },
  {
    name: 'a table that there is not',
    options: ['report.json', '--table', 'x'],
    says: /^report\.json: --table: expected disputes, found "x"$/,
  },
  { name: 'a table without a name', options: ['report.json', '--table', ''], says: /^report\.json: --table: expected disputes, found ""$/ },
  {
    name: 'a way with blanks that there is not',
    options: ['report.json', '--blank', 'x'],
    says: /^--blank: expected blank, zero, dash, found "x"$/,
  },
  { name: 'a heading level that there is not', options: ['report.json', '--level', '7'], says: /^--level: expected 1, .*6, found "7"$/ },
  { name: 'no file', options: [], says: /^render: expected one FILE, found none$/ },
  { name: 'two files', options: ['report.json', 'gbk.json'], says: /^render: expected one FILE, found report\.json gbk\.json$/ },
  { name: 'an option that there is not', options: ['report.json', '--nope'], says: /^Unknown option '--nope'.*\ndisclosure render FILE/ },
  {
    name: 'an option without its value',
    options: ['report.json', '--table'],
    says: /^Option '--table <value>' argument missing\ndisclosure render FILE/,
  },
];

for (const { name, options, says } of unusable) {
  test(`${name} is one message and exit code 2`, () => {
    const { status, stdout, stderr } = disclosure('render', ...options);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr.trimEnd(), says);
    assert.doesNotMatch(stderr, /^ +at |undefined|\[object/m);
  });
}

for (const options of [[], ['rendr'], ['constructor']]) {
  test(`"disclosure ${options.join(' ')}" says how it is used, with exit code 2`, () => {
    const { status, stdout, stderr } = disclosure(...options);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /^disclosure render FILE/);
  });
}
