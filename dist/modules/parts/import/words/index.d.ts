/** What importing has to say, in the languages that come along; the first is the one when nothing is said. */
export declare const importLocales: readonly [{
    readonly tag: "zh-CN";
    readonly repairs: {
        readonly label: "{place}：原文“{found}”，按表式“{expected}”读入。";
        readonly header: "{place}：列标题为 {found}，与表式不尽相同，已按位置对应 {expected}。";
        readonly merged: "{place}：整行合并为一格，各列都按该格读入。";
        readonly aligned: "{place}：单元格多于列数，已按列标题的位置对应。";
        readonly repeated: "{place}：同样的一行出现了不止一次，数字一致。";
    };
    readonly doubts: {
        readonly cells: "{place}：应有 {expected} 个数，实有 {found} 格，无法确定各属哪一列，未读入。";
        readonly missing: "{place}：没有找到“{expected}”这一行。";
        readonly unknown: "{place}：这一行有数字，但表式里没有：{found}。请核对这张表。";
        readonly conflict: "{place}：出现了不止一次，数字不一致，未读入。{found}";
        readonly header: "{place}：列标题应为 {expected}，实为 {found}。列标题不属于任何一版表式的，未读入。";
        readonly edition: "{place}：同样符合不止一版表式，请核对。";
        readonly absent: "{place}：没有找到。";
        readonly table: "{place}：{expected} 行中只读出 {found} 行，整张表未读入。";
        readonly unreadable: "{place}：{found} 不是数字，已照原样保留。";
        readonly appearance: "{place}：{found} 中〔〕里的内容可能是隐藏的、上下移位的、移到别处的，或者自成一框，无法确定是不是这个数的一部分，已照原样保留。请与页面上看到的核对。";
        readonly shown: "{place}：页面上显示的是 {found}，代码里写的是 “{expected}”。";
        readonly sums: "{place}：合计对不上（{found}），像是有数字错了格。数字均照原样保留，请与原文核对。";
        readonly gap: "{place}：表中几乎每格都有数字，只有这里是空的：{found}。可能缺了数或错了格，请与原文核对。";
        readonly year: "没有找到报告年份，请补上 year。";
    };
    readonly refusals: {
        readonly 'no-table': "没有找到年度报告的表格。若原文是图片，请换用有文字的文件。";
        readonly unassignable: "找到了年度报告的表格，但其中的数字无法与表式对应。";
        readonly 'not-as-shown': "页面上看到的表与代码里写的不一样：有内容被隐藏、移位、由样式添加，或在输入框里。原表照旧。";
        readonly 'lost-lines': "文字中缺了行（空格子或重复的行在复制时丢失），数字无法对应。请改用原网页或 Word、Excel 文件。";
        readonly several: "同样的表格出现了几次，数字各不相同，像是几个单位或几个年度的报告。请用只有一份报告的文件。";
        readonly 'old-format': "这是旧版的二进制 {found} 文件。请在 Word 或 Excel 中另存为 .docx 或 .xlsx 再试。";
        readonly 'unknown-format': "不认识这种文件（{found}）。可以用 html、docx、xlsx、txt、md。";
        readonly bytes: "文件超过 {expected}，未读入。";
        readonly elements: "网页或文件里的元素超过 {expected} 个，不会是一份报告，未读入。";
        readonly depth: "网页的元素嵌套超过 {expected} 层，未读入。请只把表格复制到文件里再试。";
        readonly cells: "表格的单元格超过 {expected} 个，不会是一份报告。请用只有报告表格的文件。";
        readonly comparisons: "网页自带的样式规则太多（与表格的比较超过 {expected} 次），未读入。请用只有报告表格的文件。";
        readonly damaged: "文件已损坏，或文字编码无法识别。{found}";
    };
}, {
    readonly tag: "en";
    readonly repairs: {
        readonly label: "{place}: “{found}” was read as “{expected}”.";
        readonly header: "{place}: the column headers are {found}; the columns were taken by position as {expected}.";
        readonly merged: "{place}: one cell spans the whole row; it was taken for each column.";
        readonly aligned: "{place}: there are more cells than columns; they were taken by the headers that they stand under.";
        readonly repeated: "{place}: the same row stands there several times, with the same numbers.";
    };
    readonly doubts: {
        readonly cells: "{place}: {expected} numbers expected, {found} cells found; which column each belongs to cannot be told, so the row was left out.";
        readonly missing: "{place}: the row “{expected}” was not found.";
        readonly unknown: "{place}: a row with numbers that the form does not have: {found}. Please check this table.";
        readonly conflict: "{place}: stands there several times with different numbers, and was left out. {found}";
        readonly header: "{place}: the column headers should be {expected} but are {found}. What has the headers of no edition was left out.";
        readonly edition: "{place}: fits several editions of the form equally well; please check.";
        readonly absent: "{place}: was not found.";
        readonly table: "{place}: only {found} of {expected} rows could be read; the table was left out.";
        readonly unreadable: "{place}: {found} is not a number; it was kept as it stands.";
        readonly appearance: "{place}: {found}: what is in 〔〕 may be hidden, raised, moved or in a box of its own, so it cannot be told whether it belongs to the number. It was kept as it stands: please compare with what the page shows.";
        readonly shown: "{place}: the page shows {found}, but “{expected}” is written there.";
        readonly sums: "{place}: the numbers do not add up ({found}), as if one stood in another column than it should. All were kept as they stand: please compare with the original.";
        readonly gap: "{place}: nearly every cell has a number, but this is blank: {found}. A number may be missing or stand one cell too far: please compare with the original.";
        readonly year: "No report year was found: please add year.";
    };
    readonly refusals: {
        readonly 'no-table': "There is no table of an annual report. If the document has pictures, use a file with text.";
        readonly unassignable: "There are tables of an annual report, but their numbers cannot be matched with the form.";
        readonly 'not-as-shown': "The page shows its table otherwise than it is written: something in it is hidden, moved, added by a style sheet or in a field. So the table stays as it is.";
        readonly 'lost-lines': "The text has lost lines (blank cells or repeated lines that were dropped in copying), so its numbers cannot be assigned. Use the page itself, or the Word or Excel file.";
        readonly several: "The same tables stand there several times with different numbers, as if for several agencies or years. Import a file with one report.";
        readonly 'old-format': "This is a binary {found} file of an old Word or Excel. Open it there, save it as .docx or .xlsx, and try again.";
        readonly 'unknown-format': "This kind of file ({found}) is not known. Use html, docx, xlsx, txt or md.";
        readonly bytes: "The file is larger than {expected} and was not read.";
        readonly elements: "There are more than {expected} elements in the page or file: too many for a report, so it was not read.";
        readonly depth: "More than {expected} elements stand inside of one another, so the page was not read. Copy the tables alone into a file.";
        readonly cells: "There are more than {expected} table cells: too many for a report. Import a file with the tables of the report alone.";
        readonly comparisons: "The style sheets in the page have more rules for its tables than can be compared (over {expected} times). Import a file with the tables of the report alone.";
        readonly damaged: "The file is damaged, or the encoding of its text is not known. {found}";
    };
}];
