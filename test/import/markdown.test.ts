import { expect } from 'chai';
import { editions } from '../../src/editions/index.js';
import { tablesInMarkdown } from '../../src/parts/import/markdown.js';

describe('a Markdown table', () => {
  it('has a cell between each two bars, but those that are written as letters', () => {
    const [table] = tablesInMarkdown('之前\n| 规章 \\| 文件 | **1** | 2 \\* |\n| --- | :-: | --: |\n3 | 4 | 5\\|6\n之后', editions);
    expect(table!.rows.map((row) => row.map(({ text }) => text.trim()))).to.deep.equal([
      ['规章 | 文件', '1', '2 *'],
      ['3', '4', '5|6'],
    ]);
  });
});
