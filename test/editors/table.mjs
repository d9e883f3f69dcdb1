/** The page of the stories on what editors and filters leave. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../tooling/tree.mjs';
import { snippets } from './snippets.mjs';

export const file = join(root, 'stories/editors.md');

const heading = '## 编辑器\n';
const names = snippets.map(({ name }) => name);
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (columns, rows) => [columns, columns.map(() => '---'), ...rows].map(line).join('\n');

/** The rows on editors as the page has them: those on filters are quickly found anew, an editor has to be fetched first. */
export const committed = () =>
  readFileSync(file, 'utf8')
    .split(heading)[1]
    .split('\n## ')[0]
    .match(/^\|.*\|$/gm)
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/**
 * The whole page.
 *
 * @param rows - What became of each snippet: after the name of the filter, or after those of the editor and the way into it.
 */
export const text = (rows) =>
  format(
    `# 编辑器兼容表

后台编辑器存稿前多半要过滤 HTML。下面是自述文件里的各种写法经过编辑器或过滤器以后，在文章页上是什么样子。文章页的标题写明机关和年份，正文在
\`<main>\` 里，引了 \`disclosure.js\` 和 \`disclosure-import.js\`，都带 \`data-enhance\`。

- 官方表：显示官方表式，数字和原来一致。
- 原表不动：留下了表格，页面照原样显示，数字和原来一致。
- 取不到数据：标签在，数据的地址被改坏了；标签说明原因，留着链接。
- 只剩链接、只剩文字、不显示：标签或表格被滤掉。换一种写法。

没有一种会显示错的数字。

${heading}
各编辑器照它自己的说明装好，不改设置；写了设置的，是加上那一项。“源代码”是从源代码视图或程序放进去，“粘贴”是从剪贴板粘贴网页内容。

${table(['编辑器', '怎样放进去', ...names], rows.editors)}

## 过滤器

默认设置。

${table(['过滤器', ...names], rows.filters)}

\`npm run editors\` 装上这些编辑器，在真的浏览器里逐一试过，写出本页。
`,
    { parser: 'markdown', printWidth: 140 },
  );
