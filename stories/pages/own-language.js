/* 版面方向随语言；译文由门户提供，没有提供的照表式原文。这里的译文是占位的文字。 */
(window.disclosureParts = window.disclosureParts || []).push({
  name: 'ug',
  locales: [{ tag: 'ug', direction: 'rtl', labels: { 总计: '〔总计的译文〕', 行政复议: '〔行政复议的译文〕' } }],
});
