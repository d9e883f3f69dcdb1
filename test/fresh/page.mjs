/** The page of the stories: how both commands of the README went in an empty system. */
import { format } from 'prettier';

/** What the gate says of itself in its last lines: its failed tests, each with its file, title and error, then its counts. */
export function readGate(said) {
  const [, list = '', passed = '0', failed = '0'] = /\n\n((?:.+\n)*?)(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
  return { passed: Number(passed), failed: Number(failed), names: list.split('\n').filter(Boolean) };
}

/** Both commands did what the README promises. */
export const isGreen = ({ start, gate }) => start.shown && gate.code === 0;

const outcome = (right, { late, seconds }) =>
  right ? `${seconds < 60 ? `${seconds.toFixed(1)} 秒` : `${(seconds / 60).toFixed(1)} 分`}` : late ? '超时' : '没有成功';

const rows = [
  ['软件包清单的日期', ({ lists }) => lists ?? '没有清单'],
  ['`npm start`，到给出地址', ({ start }) => outcome(start.shown, start)],
  ['`npm test`', ({ gate }) => outcome(!gate.late, gate)],
  ['通过', ({ gate }) => gate.passed],
  ['没有通过', ({ gate }) => gate.failed],
  ...['Chromium', 'Firefox ESR', 'WebKitGTK'].map((name) => [name, ({ versions }) => versions[name] ?? '没有']),
];

const line = (cells) => `| ${cells.join(' | ')} |`;
const escaped = (text) => text.replace(/[`*_<|\\]/g, '\\$&');

export function write({ date, commit, systems }) {
  const [{ versions }] = systems;
  const table = [
    ['', ...systems.map(({ title }) => title)],
    ['---', ...systems.map(() => '---')],
  ]
    .concat(rows.map(([name, cell]) => [name, ...systems.map(cell)]))
    .map(line)
    .join('\n');
  const missed = systems.flatMap(({ title, gate }) => gate.names.map((name) => `- ${title}：${escaped(name)}`));
  return format(
    `# 空系统

下面是 \`npm run fresh\` 于 ${date} 写下的结果：在文件夹里做一个空系统（${versions.system}），里面只有 Node ${versions.node} 和
npm ${versions.npm}，没有浏览器、中文字体和 Git；把提交 ${commit} 克隆进去，照自述文件运行两条命令。一次用机器上原有的软件包清单，一次先更新清单。

${table}

## 没有通过的

${missed.join('\n') || '没有。'}
`,
    { parser: 'markdown', printWidth: 140 },
  );
}
