/**
 * Runs every bed in every browser and writes down how it went, in stories/engines.md.
 *
 *     npm run engines -- [browser …]
 *
 * Fails where a page shows anything else than it should, and where a browser cannot be had; what is denied by design is listed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { format } from 'prettier';
import { root } from '../tooling/tree.mjs';
import { engines, past, start } from './browsers.mjs';

/** What is run, and in which browsers: those of years past show the example pages. */
const beds = [
  { title: '示例网页', file: 'test/engines/pages.test.mjs', all: true },
  { title: '服务器故障', file: 'test/faults/faults.test.mjs' },
  { title: '恶劣环境', file: 'test/pages/hostile.test.mjs' },
  { title: '特殊位置', file: 'test/pages/places.test.mjs' },
];

/** The tests that say in their title that a page may keep figures back, but shows no wrong one. */
const denies = /: what(?:ever is shown| is hidden) is right$/;

/** The outcome of one bed in the browser that the environment names. */
async function outcomeOf({ file }) {
  const outcome = { passed: 0, denied: [], missed: [] };
  const path = join(root, file);
  const note = (list, { name, file: from = path, details }) => {
    if (details.type === 'suite' || name === from) return;
    list(name);
  };
  const events = run({ files: [path], concurrency: 1 });
  events.on('test:pass', (data) => note((name) => (denies.test(name) ? outcome.denied.push(name) : outcome.passed++), data));
  events.on('test:fail', (data) => note((name) => outcome.missed.push(`${name}: ${data.details.error.cause ?? data.details.error}`), data));
  for await (const _event of events);
  // A file that dies before its first test has none that failed.
  if (!outcome.passed && !outcome.missed.length) outcome.missed.push(`${file} ran no test`);
  return outcome;
}

async function versionOf(name) {
  const browser = await start(name);
  await browser.close();
  return browser.version;
}

const isPast = (name) => past.includes(name);
const named = process.argv.slice(2);
const results = [];
for (const name of named.length ? named : [...engines, ...past]) {
  process.env.BROWSER = name;
  const result = { name, outcomes: [] };
  results.push(result);
  try {
    result.version = await versionOf(name);
  } catch (error) {
    result.absent = String(error.message);
    console.error(`NOT ON THIS MACHINE: ${name}: ${result.absent}`);
    continue;
  }
  for (const bed of beds) {
    if (isPast(name) && !bed.all) continue;
    const outcome = await outcomeOf(bed);
    result.outcomes.push(outcome);
    const { passed, denied, missed } = outcome;
    console.log(`${result.version} · ${bed.title}: ${passed} right, ${denied.length} denied, ${missed.length} wrong`);
    missed.forEach((text) => console.error(`  WRONG ${text}`));
  }
}

const line = (cells) => `| ${cells.join(' | ')} |`;
const count = ({ passed, denied, missed }) =>
  `${passed + denied.length}/${passed + denied.length + missed.length}${denied.length ? `（其中不显示 ${denied.length}）` : ''}`;
const table = (heads, list) =>
  [
    line(heads),
    line(heads.map(() => '---')),
    ...list.map(({ version, name, absent, outcomes }) =>
      line([version ?? name, ...(absent ? [`没有测：${absent.split('\n')[0]}`] : outcomes.map(count))]),
    ),
  ].join('\n');
const all = (pick) => [...new Set(results.flatMap(({ outcomes }) => outcomes.flatMap(pick)))];
const list = (names) => names.map((name) => `- ${name.replace(denies, '').replace(/[`*_<]/g, '\\$&')}`).join('\n') || '没有。';
const wrong = all(({ missed }) => missed);

const text = await format(
  `# 浏览器

下面是 \`npm run engines\` 于 ${new Date().toISOString().slice(0, 10)} 写下的结果：通过的项数 / 全部项数。

- 示例网页：\`stories/pages/\` 里的每一页，在最严的内容安全策略下，各格文字与 \`disclosure render\` 的一致，没有违反策略之处；没有脚本的页面表格仍在，离开再回来也一样。
- 服务器故障：迟到、断线、错码、截断、冒充等，照常显示或说明原因，绝不显示一半。
- 恶劣环境：prototype.js、MooTools、jQuery 1.12、layui 等旧库，被改写的内建对象，与内容重名的 id；脚本在前、在后各一次。
- 特殊位置：后插入、沙箱框架、本地文件、移进别的文档。

${table(
  ['浏览器', ...beds.map(({ title }) => title)],
  results.filter(({ name }) => !isPast(name)),
)}

## 较早的版本

Chromium 76 起有样式，没有违反策略之处；Safari 16.0（WPE WebKit 2.38）各格文字一样，策略不许内联样式时没有格线。更早的 Chromium
里标签不起作用，标签里原有的内容（例如事先生成的表格）照旧显示。

${table(
  ['浏览器', '示例网页'],
  results.filter(({ name }) => isPast(name)),
)}

## 不显示的情形

页面占用了浏览器的基本功能，或自己把表格藏了起来。这时少显示或不显示，不会显示错的数。

${list(all(({ denied }) => denied))}

## 没有通过的

${list(wrong)}
`,
  { parser: 'markdown', printWidth: 140 },
);
if (!named.length) writeFileSync(join(root, 'stories/engines.md'), text);
console.log(text);
process.exitCode = wrong.length || results.some(({ absent }) => absent) ? 1 : 0;
