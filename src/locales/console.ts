/** What the console tells who builds the page: `{selector}` is what stands on the script’s tag. */
const chinese = {
  area: '没有符合“{selector}”的区域，链接都没有换成表格。请在脚本标签上写明区域，如 data-enhance=".content"。',
  selector: '选择器“{selector}”写错了，什么都没有换成表格。',
};

const english: typeof chinese = {
  area: 'No area matches “{selector}”, so no link became a table. Name one on the script’s tag, as in data-enhance=".content".',
  selector: '“{selector}” is no valid selector, so nothing became a table.',
};

/** The sentences in the language of the page. */
export const consoleWords = (lang: string): typeof chinese => (/^en\b/i.test(lang) ? english : chinese);
