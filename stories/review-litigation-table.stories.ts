import { html, nothing } from 'lit';
import '../src/define/review-litigation-table.js';
import { real, type Args, type Stories, type Story } from './args.js';

export default {
  title: 'review-litigation-table',
  component: 'review-litigation-table',
  render: (args: Args) => html`
    <review-litigation-table
      src=${args.src ?? nothing}
      lang=${args.lang ?? nothing}
      agency=${args.agency ?? nothing}
      ?isolated=${args.isolated ?? false}
      blank=${args.blank ?? 'blank'}
      findings=${args.findings ?? 'off'}
      view=${args.view ?? 'auto'}
      .report=${args.report}
    ></review-litigation-table>
  `,
} satisfies Stories;

export const Hongze2023: Story = { name: '洪泽区 2023（2021 版，依申请表用 2019 版）', args: real('hongze-2023') };
export const Huaian2024: Story = { name: '淮安市 2024', args: real('huaian-2024') };
export const JiaxingJingxinju2020: Story = { name: '嘉兴市经信局 2020（2019 版）', args: real('jiaxing-jingxinju-2020') };
export const ShanghaiBangongting2019: Story = { name: '上海市政府办公厅 2019（2019 版）', args: real('shanghai-bangongting-2019') };
export const ShanghaiBangongting2025: Story = { name: '上海市政府办公厅 2025', args: real('shanghai-bangongting-2025') };
export const Shuyang2025: Story = { name: '沭阳县 2025', args: real('shuyang-2025') };
export const Suqian2023: Story = { name: '宿迁市 2023', args: real('suqian-2023') };
export const Suqian2024: Story = { name: '宿迁市 2024', args: real('suqian-2024') };

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
