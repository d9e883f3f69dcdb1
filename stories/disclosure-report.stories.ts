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

export const Hongze2023: Story = { name: '洪泽区 2023（2021 版，依申请表用 2019 版）', args: real('hongze-2023') };
export const Huaian2024: Story = { name: '淮安市 2024', args: real('huaian-2024') };
export const JiaxingJingxinju2020: Story = { name: '嘉兴市经信局 2020（2019 版）', args: real('jiaxing-jingxinju-2020') };
export const ShanghaiBangongting2019: Story = { name: '上海市政府办公厅 2019（2019 版）', args: real('shanghai-bangongting-2019') };
export const ShanghaiBangongting2025: Story = { name: '上海市政府办公厅 2025', args: real('shanghai-bangongting-2025') };
export const Shuyang2025: Story = { name: '沭阳县 2025', args: real('shuyang-2025') };
export const Suqian2023: Story = { name: '宿迁市 2023', args: real('suqian-2023') };
export const Suqian2024: Story = { name: '宿迁市 2024', args: real('suqian-2024') };

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
