import { literal } from 'lit/static-html.js';
import '../src/define/disclosure-table.js';
import { real, table, type Stories, type Story } from './args.js';

export default {
  title: 'disclosure-table',
  component: 'disclosure-table',
  render: table(literal`disclosure-table`),
} satisfies Stories;

export { Hongze2023, Huaian2024, JiaxingJingxinju2020, ShanghaiBangongting2019 } from './published.js';
export { ShanghaiBangongting2025, Shuyang2025, Suqian2023, Suqian2024 } from './published.js';

export const DeviatingBlock: Story = {
  name: '第（一）项用 2019 版，其余用 2021 版',
  args: {
    report: {
      year: 2022,
      agency: '某某县人民政府',
      editions: { 'proactive.documents': '2019' },
      tables: {
        proactive: { rules: [0, 0, 0], normativeDocuments: [3, 3, 41], licensing: [1204], penalties: [87], coercion: [2], fees: [310.5] },
      },
    },
  },
};

export const TextCells: Story = {
  name: '数字带单位、符号和括注',
  args: {
    report: {
      year: 2020,
      agency: '某某市财政局',
      tables: {
        proactive: {
          rules: ['无', '无', '／'],
          normativeDocuments: ['22（其中修订16件）', '２２', '1,235'],
          licensing: [5, '+4', 1208],
          otherServices: [80, '-71', 9],
          penalties: [0, 0, '55（含自然失效29件）'],
          coercion: ['—', '—', '-'],
          fees: [3, '-1'],
          procurement: [40, '7168600元'],
        },
      },
      notes: { proactive: '注：政府集中采购金额为合同金额。' },
    },
  },
};

export const BlankZeroDash: Story = {
  name: '空白、零和“不适用”是三回事',
  args: {
    report: {
      year: 2023,
      agency: '某某镇人民政府',
      tables: {
        proactive: { rules: [null, 0, '—'], normativeDocuments: [], licensing: [0], penalties: ['无'], coercion: null, fees: [0] },
      },
    },
  },
};

export const BlankAsZero: Story = { name: '空白印作 0', args: { ...BlankZeroDash.args, blank: 'zero' } };

export const BlankAsDash: Story = { name: '空白印作 —', args: { ...BlankZeroDash.args, blank: 'dash' } };

export const AbsentTable: Story = {
  name: '报告里没有这张表',
  args: { report: { year: 2023, agency: '某某镇人民政府', tables: { disputes: {} } } },
};

export const BlankTable: Story = {
  name: '表在，一个数也没有填',
  args: { report: { year: 2023, agency: '某某镇人民政府', tables: { proactive: {} } } },
};

export const UnreadableCells: Story = {
  name: '有几格认不出',
  args: {
    report: {
      year: 2024,
      agency: '某某区人民政府',
      tables: {
        proactive: {
          rules: ['约3件', true, 1],
          normativeDocuments: [1, 2],
          licensing: ['九百余'],
          penalties: [12, 13],
          coercion: [1e20],
          fee: [8],
        },
      },
    },
  },
};

export const Refusal: Story = { name: '收到的不是年度报告', args: { report: '{ "code": 200, "data": [] }' } };

export const UnknownSection: Story = { name: '没有这个名字的表', args: { ...real('suqian-2024'), section: 'request' } };

export const LongAgency: Story = {
  name: '机关名称很长',
  args: { ...real('shuyang-2025'), agency: '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人力资源和社会保障局（医疗保障局）' },
};

export const Isolated: Story = { name: '表格放进影子根', args: { ...real('suqian-2024'), isolated: true } };

export const English: Story = { args: { ...real('jiaxing-jingxinju-2020'), lang: 'en' } };
