import { literal } from 'lit/static-html.js';
import '../src/define/review-litigation-table.js';
import { real, table, type Stories, type Story } from './args.js';

export default {
  title: 'review-litigation-table',
  component: 'review-litigation-table',
  render: table(literal`review-litigation-table`),
} satisfies Stories;

export { Hongze2023, Huaian2024, JiaxingJingxinju2020, ShanghaiBangongting2019 } from './published.js';
export { ShanghaiBangongting2025, Shuyang2025, Suqian2023, Suqian2024 } from './published.js';

export const WithNote: Story = {
  name: '表下有注',
  args: {
    report: {
      year: 2024,
      agency: '某某市公安局',
      tables: {
        disputes: {
          reconsideration: ['4（含上年1件）', 0, 1, 2, 7],
          litigation: { direct: [0, 0, 0, 1, 1], afterReconsideration: [1, 0, 0, 0, 1] },
        },
      },
      notes: { disputes: '注：含上年度结转数量。' },
    },
  },
};

export const Blank: Story = {
  name: '没有复议和诉讼，整行空白',
  args: { report: { year: 2024, agency: '某某镇人民政府', tables: { disputes: {} } } },
};

export const Refusal: Story = {
  name: '数据没有传完',
  args: { report: '{ "year": 2024, "tables": { "disputes": { "reconsideration": [1, 0' },
};

export const Isolated: Story = { name: '表格放进影子根', args: { ...real('huaian-2024'), isolated: true } };

export const English: Story = { args: { ...real('huaian-2024'), lang: 'en' } };

export const Marked: Story = { name: '标出加不拢的总计', args: { ...real('hongze-2023'), findings: 'mark' } };

export const Explained: Story = { name: '列出加不拢的总计', args: { ...real('hongze-2023'), findings: 'list' } };

export const ReadingList: Story = { name: '清单', args: { ...real('huaian-2024'), view: 'list' } };
