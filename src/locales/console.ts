/** What the console tells who builds the page: `{selector}` is what stands on the script’s tag, `{name}` a part. */
const chinese = {
  area: '没有符合“{selector}”的区域，链接都没有换成表格。请在脚本标签上写明区域，如 data-enhance=".content"。',
  selector: '选择器“{selector}”写错了，什么都没有换成表格。',
  part: '部件“{name}”没有加入：{place} 应为 {expected}，实为 {found}。',
  version: '这个文件是 {version} 版的，disclosure.js 是 {own} 版的：请把文件夹里的 disclosure*.js 一起更换。',
};

const english: typeof chinese = {
  area: 'No area matches “{selector}”, so no link became a table. Name one on the script’s tag, as in data-enhance=".content".',
  selector: '“{selector}” is no valid selector, so nothing became a table.',
  part: 'The part “{name}” was left out: {place} should be {expected}, but is {found}.',
  version: 'This file is of version {version}, disclosure.js of {own}: copy all files disclosure*.js of one folder together.',
};

/** The sentences in the language of the page. */
export const consoleWords = (lang: string): typeof chinese => (/^en\b/i.test(lang) ? english : chinese);
