/** `disclosure check` as a user meets it: what it says of files that add up, that do not, and that are no reports. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './tree.mjs';

const place = mkdtempSync(join(tmpdir(), 'command-'));
after(() => rmSync(place, { recursive: true, force: true }));

const write = (name, content) => writeFileSync(join(place, name), typeof content === 'string' ? content : JSON.stringify(content));
const tables = (reconsideration, carried = {}) => ({ disputes: { reconsideration }, requests: carried });
const report = (year, changes) => ({ year, agency: '某县', tables: tables([1, 0, 0, 0, 1]), ...changes });
write('good.json', report(2024));
write('wrong.json', report(2024, { tables: tables([1, 0, 0, 0, 3]), agency: { name: '某镇', level: '乡镇' } }));
write('hint.json', report(2024, { chapters: { overview: '全年行政复议2件。' } }));
write('both.json', report(2024, { tables: tables([1, 0, 0, 0, 3]), chapters: { overview: '全年行政复议2件。' } }));
write('unreadable.json', report(2024, { tables: tables(['一件', 0, 0, 0, 1]) }));
write('none.json', report(2024, { tables: tables(['—', 0, 0, 0, 1]) }));
write('2022.json', report(2022, { tables: tables([], { carriedOut: { natural: 5 } }) }));
write('2023.json', report(2023, { tables: tables([], { received: { natural: 1 }, carriedOut: { natural: 1 } }) }));
write('2024.json', report(2024, { tables: tables([], { carriedIn: { natural: 2 }, carriedOut: { natural: 2 } }) }));
write('other.json', report(2023, { agency: '别县', tables: tables([], { received: { natural: 9 }, carriedOut: { natural: 9 } }) }));
write('page.html', '<!DOCTYPE html><title>登录</title>');

function check(...options) {
  const command = join(root, 'dist/modules/cli/disclosure.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'check', ...options], { cwd: place, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const cases = [
  {
    name: 'a report that adds up',
    options: ['good.json'],
    status: 0,
    says: ['good.json: 某县　2024年度', '  核算了 1 个等式，全部相符。'],
  },
  {
    name: 'a wrong total',
    options: ['wrong.json'],
    status: 1,
    says: [
      'wrong.json: 某镇　2024年度',
      '  政府信息公开行政复议、行政诉讼情况',
      '    错误 行政复议 · 总计 — 结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 总计 3：应为 1，实为 3，相差 2',
      '  核算了 1 个等式：错误 1 处，提示 0 处，无法核算 0 处。',
    ],
  },
  {
    name: 'a wrong total, in English,',
    options: ['wrong.json', '--lang', 'en'],
    status: 1,
    says: [
      'wrong.json: 某镇, 2024',
      '  Administrative reconsideration and litigation over disclosure',
      '    Error Administrative reconsideration · Total — Upheld 1 + Put right 0 + Other 0 + Open 0 = Total 3: should be 1, is 3, off by 2',
      '  Equations checked: 1. Errors: 1, hints: 0, uncheckable: 0.',
    ],
  },
  {
    name: 'a hint alone',
    options: ['hint.json'],
    status: 0,
    says: [
      'hint.json: 某县　2024年度',
      '  政府信息公开行政复议、行政诉讼情况',
      '    提示 行政复议 · 总计 — 文中写作 2，表中为 1',
      '  核算了 1 个等式：错误 0 处，提示 1 处，无法核算 0 处。',
    ],
  },
  {
    name: 'a cell that cannot be read',
    options: ['unreadable.json'],
    status: 1,
    says: [
      'unreadable.json: 某县　2024年度',
      '  disputes/reconsideration/upheld："一件" 不是数字，已照原样显示，不参与核算。',
      '  政府信息公开行政复议、行政诉讼情况',
      '    无法核算 行政复议 · 总计 — 结果维持 ? + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 总计 1：有一项没有数字，无法核算',
      '  核算了 0 个等式：错误 0 处，提示 0 处，无法核算 1 处。',
    ],
  },
];

for (const { name, options, status, says } of cases) {
  test(`${name} is told in words, with exit code ${status}`, () => {
    assert.deepEqual(check(...options), { status, stdout: `${says.join('\n')}\n`, stderr: '' });
  });
}

test('errors are told before hints', () => {
  const { stdout } = check('both.json');
  assert.match(stdout, /错误 行政[^]*提示 行政/);
  assert.doesNotMatch(stdout, /提示 行政[^]*错误 行政/);
});

test('a cell that says it does not apply is no reason to fail', () => {
  assert.equal(check('none.json').status, 0);
});

const years = [
  { files: ['2023.json', '2024.json'], finds: 1, why: 'the year before says otherwise' },
  { files: ['2024.json', '2023.json'], finds: 1, why: 'the order of the files does not matter' },
  { files: ['2022.json', '2024.json'], finds: 0, why: 'a year is missing between them' },
  { files: ['other.json', '2024.json'], finds: 0, why: 'the year before is another agency’s' },
  { files: ['2023.json', '2023.json', '2024.json'], finds: 0, why: 'two files claim to be the year before' },
];

for (const { files, finds, why } of years) {
  test(`${files.join(' ')} has ${finds} breaks between years: ${why}`, () => {
    const { stdout } = check('--json', ...files);
    const found = JSON.parse(stdout).flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'continues'));
    assert.equal(found.length, finds);
    assert.ok(found.every(({ total }) => total[0].address === 'requests/carriedIn/natural'));
  });
}

test('--json prints each file with its findings as values', () => {
  const { status, stdout, stderr } = check('--json', 'good.json', 'wrong.json', 'unreadable.json');
  assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
  const [good, wrong, unreadable] = JSON.parse(stdout);
  assert.deepEqual(good, { file: 'good.json', agency: '某县', year: 2024, problems: [], findings: [], unknown: [], checked: 1 });
  const [{ rule, state, expected, actual }] = wrong.findings;
  assert.deepEqual({ rule, state, expected, actual }, { rule: 'sum', state: 'broken', expected: 1, actual: 3 });
  assert.deepEqual([unreadable.problems[0].code, unreadable.unknown.length], ['unreadable', 1]);
});

test('a file that is no report does not keep the others from being checked', () => {
  const { status, stdout, stderr } = check('page.html', 'good.json', 'no-such.json');
  assert.equal(status, 2);
  assert.match(stdout, /^good\.json: .*\n.*全部相符。\n$/);
  assert.match(stderr, /^page\.html: 应为 JSON 数据，实为网页.*\nno-such\.json: expected a file with a report, found no such file\n$/);
});

const unusable = [
  { name: 'no file', options: [], says: /^check: expected one FILE or more, found none$/ },
  { name: 'an option that there is not', options: ['good.json', '--nope'], says: /^Unknown option '--nope'/ },
];

for (const { name, options, says } of unusable) {
  test(`${name} is one message and exit code 2`, () => {
    const { status, stdout, stderr } = check(...options);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr.trimEnd(), says);
  });
}
