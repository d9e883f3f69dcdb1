const chinese = {
  last: "\u4E0A\u5E74{name}",
  rest: "\u5176\u4F59 {count} \u9879\u4E3A 0 \u6216\u7A7A\u767D",
  states: {
    holds: "{equation}\uFF0C\u76F8\u7B26",
    broken: "{equation}\uFF1A\u5E94\u4E3A {expected}\uFF0C\u5B9E\u4E3A {actual}\uFF0C\u76F8\u5DEE {difference}",
    blank: "{equation}\uFF1A\u5E94\u4E3A {expected}\uFF0C\u5B9E\u4E3A\u7A7A\u767D",
    unknown: "{equation}\uFF1A\u6709\u4E00\u9879\u6CA1\u6709\u6570\u5B57\uFF0C\u65E0\u6CD5\u6838\u7B97"
  },
  blanks: "\uFF08\u7A7A\u767D\u6309 0 \u8BA1\uFF09",
  rules: {
    part: "{equation}\uFF1A\u4E0D\u5E94\u8D85\u8FC7 {actual}\uFF0C\u5B9E\u4E3A {expected}",
    count: "\u5E94\u4E3A\u4E0D\u5C0F\u4E8E 0 \u7684\u6574\u6570\uFF0C\u5B9E\u4E3A {actual}",
    money: "\u91D1\u989D\u4E0D\u5E94\u5C0F\u4E8E 0\uFF0C\u5B9E\u4E3A {actual}",
    unlikely: "\u8FD9\u4E00\u7EA7\u673A\u5173\u901A\u5E38\u6CA1\u6709\u6B64\u9879\uFF0C\u5B9E\u4E3A {actual}",
    prose: "\u6587\u4E2D\u5199\u4F5C {expected}\uFF0C\u8868\u4E2D\u4E3A {actual}"
  },
  lens: "\u6307\u5411\u6216\u9009\u4E2D\u4EFB\u4E00\u603B\u8BA1\uFF0C\u53EF\u770B\u5B83\u7684\u7B97\u5F0F\u3002",
  allHold: "\u6838\u7B97\u4E86 {checked} \u4E2A\u7B49\u5F0F\uFF0C\u5168\u90E8\u76F8\u7B26\u3002",
  found: "\u6838\u7B97\u4E86 {checked} \u4E2A\u7B49\u5F0F\uFF1A\u9519\u8BEF {errors} \u5904\uFF0C\u63D0\u793A {hints} \u5904\uFF0C\u65E0\u6CD5\u6838\u7B97 {unknown} \u5904\u3002",
  kinds: { error: "\u9519\u8BEF", hint: "\u63D0\u793A", unknown: "\u65E0\u6CD5\u6838\u7B97" }
};
const withFindings = (locale) => ({ ...locale, words: { ...chinese, ...locale.words } });

export { chinese, withFindings };
//# sourceMappingURL=findings.js.map
