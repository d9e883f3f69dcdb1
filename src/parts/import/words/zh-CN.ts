import type { ImportWords } from '../describe.js';

/** What importing has to say, in simplified Chinese. */
export default {
  tag: 'zh-CN',
  repairs: {
    label: '{place}：原文“{found}”，按表式“{expected}”读入。',
    header: '{place}：列标题为 {found}，与表式不尽相同，已按位置对应 {expected}。',
    merged: '{place}：整行合并为一格，各列都按该格读入。',
    aligned: '{place}：单元格多于列数，已按列标题的位置对应。',
    repeated: '{place}：同样的一行出现了不止一次，数字一致。',
  },
  doubts: {
    cells: '{place}：应有 {expected} 个数，实有 {found} 格，无法确定各属哪一列，未读入。',
    missing: '{place}：没有找到“{expected}”这一行。',
    unknown: '{place}：这一行有数字，但表式里没有：{found}。请核对这张表。',
    conflict: '{place}：出现了不止一次，数字不一致，未读入。{found}',
    header: '{place}：列标题应为 {expected}，实为 {found}。列标题不属于任何一版表式的，未读入。',
    edition: '{place}：同样符合不止一版表式，请核对。',
    absent: '{place}：没有找到。',
    table: '{place}：{expected} 行中只读出 {found} 行，整张表未读入。',
    unreadable: '{place}：{found} 不是数字，已照原样保留。',
    appearance:
      '{place}：{found} 中〔〕里的内容可能是隐藏的、上下移位的、移到别处的，或者自成一框，无法确定是不是这个数的一部分，已照原样保留。请与页面上看到的核对。',
    shown: '{place}：页面上显示的是 {found}，代码里写的是 “{expected}”。',
    sums: '{place}：合计对不上（{found}），像是有数字错了格。数字均照原样保留，请与原文核对。',
    gap: '{place}：表中几乎每格都有数字，只有这里是空的：{found}。可能缺了数或错了格，请与原文核对。',
    year: '没有找到报告年份，请补上 year。',
  },
  refusals: {
    'no-table': '没有找到年度报告的表格。若原文是图片，请换用有文字的文件。',
    unassignable: '找到了年度报告的表格，但其中的数字无法与表式对应。',
    'not-as-shown': '页面上看到的表与代码里写的不一样：有内容被隐藏、移位、由样式添加，或在输入框里。原表照旧。',
    'lost-lines': '文字中缺了行（空格子或重复的行在复制时丢失），数字无法对应。请改用原网页或 Word、Excel 文件。',
    several: '同样的表格出现了几次，数字各不相同，像是几个单位或几个年度的报告。请用只有一份报告的文件。',
    'old-format': '这是旧版的二进制 {found} 文件。请在 Word 或 Excel 中另存为 .docx 或 .xlsx 再试。',
    'unknown-format': '不认识这种文件（{found}）。可以用 html、docx、xlsx、txt、md。',
    bytes: '文件超过 {expected}，未读入。',
    elements: '网页或文件里的元素超过 {expected} 个，不会是一份报告，未读入。',
    depth: '网页的元素嵌套超过 {expected} 层，未读入。请只把表格复制到文件里再试。',
    cells: '表格的单元格超过 {expected} 个，不会是一份报告。请用只有报告表格的文件。',
    comparisons: '网页自带的样式规则太多（与表格的比较超过 {expected} 次），未读入。请用只有报告表格的文件。',
    damaged: '文件已损坏，或文字编码无法识别。{found}',
  },
} as const satisfies ImportWords;
