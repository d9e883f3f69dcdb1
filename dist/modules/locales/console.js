const chinese = {
  area: '\u6CA1\u6709\u7B26\u5408\u201C{selector}\u201D\u7684\u533A\u57DF\uFF0C\u94FE\u63A5\u90FD\u6CA1\u6709\u6362\u6210\u8868\u683C\u3002\u8BF7\u5728\u811A\u672C\u6807\u7B7E\u4E0A\u5199\u660E\u533A\u57DF\uFF0C\u5982 data-enhance=".content"\u3002',
  selector: "\u9009\u62E9\u5668\u201C{selector}\u201D\u5199\u9519\u4E86\uFF0C\u4EC0\u4E48\u90FD\u6CA1\u6709\u6362\u6210\u8868\u683C\u3002",
  part: "\u90E8\u4EF6\u201C{name}\u201D\u6CA1\u6709\u52A0\u5165\uFF1A{place} \u5E94\u4E3A {expected}\uFF0C\u5B9E\u4E3A {found}\u3002",
  version: "\u8FD9\u4E2A\u6587\u4EF6\u662F {version} \u7248\u7684\uFF0Cdisclosure.js \u662F {own} \u7248\u7684\uFF1A\u8BF7\u628A\u6587\u4EF6\u5939\u91CC\u7684 disclosure*.js \u4E00\u8D77\u66F4\u6362\u3002"
};
const english = {
  area: 'No area matches \u201C{selector}\u201D, so no link became a table. Name one on the script\u2019s tag, as in data-enhance=".content".',
  selector: "\u201C{selector}\u201D is no valid selector, so nothing became a table.",
  part: "The part \u201C{name}\u201D was left out: {place} should be {expected}, but is {found}.",
  version: "This file is of version {version}, disclosure.js of {own}: copy all files disclosure*.js of one folder together."
};
const consoleWords = (lang) => /^en\b/i.test(lang) ? english : chinese;

export { consoleWords };
//# sourceMappingURL=console.js.map
