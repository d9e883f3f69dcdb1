const chinese = {
  area: '\u6CA1\u6709\u7B26\u5408\u201C{selector}\u201D\u7684\u533A\u57DF\uFF0C\u94FE\u63A5\u90FD\u6CA1\u6709\u6362\u6210\u8868\u683C\u3002\u8BF7\u5728\u811A\u672C\u6807\u7B7E\u4E0A\u5199\u660E\u533A\u57DF\uFF0C\u5982 data-enhance=".content"\u3002',
  selector: "\u9009\u62E9\u5668\u201C{selector}\u201D\u5199\u9519\u4E86\uFF0C\u4EC0\u4E48\u90FD\u6CA1\u6709\u6362\u6210\u8868\u683C\u3002"
};
const english = {
  area: 'No area matches \u201C{selector}\u201D, so no link became a table. Name one on the script\u2019s tag, as in data-enhance=".content".',
  selector: "\u201C{selector}\u201D is no valid selector, so nothing became a table."
};
const consoleWords = (lang) => /^en\b/i.test(lang) ? english : chinese;

export { consoleWords };
//# sourceMappingURL=console.js.map
