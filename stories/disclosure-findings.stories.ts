import { html, nothing } from 'lit';
import '../src/define/disclosure-findings.js';
import { real, type Args, type Stories, type Story } from './args.js';

export default {
  title: 'disclosure-findings',
  component: 'disclosure-findings',
  render: (args: Args) => html`
    <disclosure-findings src=${args.src ?? nothing} lang=${args.lang ?? nothing} .report=${args.report}></disclosure-findings>
  `,
} satisfies Stories;

export const Hongze2023: Story = { name: '洪泽区 2023：两处总计为 0', args: real('hongze-2023') };
export const ShanghaiBangongting2019: Story = { name: '上海市政府办公厅 2019：总计栏空白', args: real('shanghai-bangongting-2019') };
export const Suqian2024: Story = { name: '宿迁市 2024：全部相符', args: real('suqian-2024') };

export const ErrorsAndHints: Story = {
  name: '错误、提示和无法核算',
  args: {
    report: {
      year: 2020,
      agency: '某某县人民政府',
      tables: {
        proactive: { rules: [0, 3, 2], licensing: [1, -1, -2] },
        disputes: { reconsideration: [1, 1, 0, 0, 3], litigation: { direct: ['约3', 0, 0, 0, 3] } },
      },
      chapters: { overview: '全年办理行政复议4件。' },
    },
  },
};

export const English: Story = { args: { ...real('hongze-2023'), lang: 'en' } };

export const Refusal: Story = { name: '不是报告', args: { report: '[1, 2]' } };
