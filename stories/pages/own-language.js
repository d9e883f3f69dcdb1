/* 版面方向随语言；译文由门户提供，没有提供的照表式原文。这里的译文是占位的文字。 */
window.disclosure.locales.push(
  Object.assign({}, window.disclosure.locales[0], {
    tag: 'ug',
    direction: 'rtl',
    labels: { 总计: '〔总计的译文〕', 行政复议: '〔行政复议的译文〕' },
  }),
);
