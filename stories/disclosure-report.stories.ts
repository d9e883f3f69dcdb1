import { html, nothing } from 'lit';
import '../src/define/index.js';
import { real, type Args, type Stories, type Story } from './args.js';

export default {
  title: 'disclosure-report',
  component: 'disclosure-report',
  render: (args: Args) => html`
    <disclosure-report
      src=${args.src ?? nothing}
      lang=${args.lang ?? nothing}
      agency=${args.agency ?? nothing}
      .report=${args.report}
    ></disclosure-report>
  `,
} satisfies Stories;

export { Hongze2023, Huaian2024, JiaxingJingxinju2020, ShanghaiBangongting2019 } from './published.js';
export { ShanghaiBangongting2025, Shuyang2025, Suqian2023, Suqian2024 } from './published.js';

export const ThreeTags: Story = {
  name: '一份数据，三张表',
  args: real('suqian-2024'),
  render: (args) => html`
    <disclosure-report src=${args.src ?? nothing}>
      <disclosure-table></disclosure-table>
      <request-outcome-matrix></request-outcome-matrix>
      <review-litigation-table></review-litigation-table>
    </disclosure-report>
  `,
};

export const MixedEditions: Story = {
  name: '三张表各用一版',
  args: {
    report: {
      year: 2022,
      agency: '某某市人民政府',
      editions: { proactive: '2019', disputes: '2021' },
      tables: { proactive: { rules: [1, 1, 20], fees: [4, '+1'] }, requests: { received: [5, 0, 0, 0, 0, 0, 5] }, disputes: {} },
      chapters: { overview: '第一段。\n\n第二段。', problems: '无。', other: '本年度收取信息处理费0元。' },
    },
  },
};

export const AbsentTable: Story = {
  name: '缺一张表',
  args: { report: { year: 2023, agency: '某某镇人民政府', tables: { proactive: {}, disputes: {} }, chapters: { other: '无。' } } },
};

export const UnknownTable: Story = {
  name: '多一张表式里没有的表',
  args: { report: { year: 2023, agency: '某某镇人民政府', tables: { disputes: {}, budget: { total: [1] } } } },
};

export const Refusal: Story = { name: '数据文件是一张网页', args: { src: '/stories/pages/index.html' } };

export const LongAgency: Story = {
  name: '机关名称很长',
  args: { ...real('hongze-2023'), agency: '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人力资源和社会保障局（医疗保障局）' },
};

export const English: Story = { args: { ...real('suqian-2024'), lang: 'en' } };
