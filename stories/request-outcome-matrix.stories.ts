import { literal } from 'lit/static-html.js';
import '../src/define/request-outcome-matrix.js';
import { real, table, type Stories, type Story } from './args.js';

export default {
  title: 'request-outcome-matrix',
  component: 'request-outcome-matrix',
  render: table(literal`request-outcome-matrix`),
} satisfies Stories;

export { Hongze2023, Huaian2024, JiaxingJingxinju2020, ShanghaiBangongting2019 } from './published.js';
export { ShanghaiBangongting2025, Shuyang2025, Suqian2023, Suqian2024 } from './published.js';

export const ZeroReport: Story = {
  name: '全年没有申请，只填了总计',
  args: {
    report: {
      year: 2023,
      agency: '某某镇人民政府',
      tables: { requests: { received: { total: 0 }, results: { total: { total: 0 } }, carriedOut: { total: 0 } } },
    },
  },
};

export const EarlierEdition: Story = {
  name: '2022 年度仍用 2019 版',
  args: {
    report: {
      year: 2022,
      edition: '2021',
      editions: { requests: '2019' },
      agency: '某某县自然资源局',
      tables: {
        requests: {
          received: [12, 3, null, null, 1, null, 16],
          results: {
            granted: [9, 2, null, null, 1, null, 12],
            other: [3, 1, null, null, null, null, 4],
            total: [12, 3, null, null, 1, null, 16],
          },
        },
      },
    },
  },
};

export const LargeNumbers: Story = {
  name: '八位数和带注的数',
  args: {
    report: {
      year: 2024,
      agency: '某某省人民政府',
      tables: {
        requests: {
          received: [12345678, '1,234,567', 0, 0, '3（含网络申请2件）', 0, 13580248],
          carriedIn: ['—', '—', '—', '—', '—', '—', '—'],
        },
      },
    },
  },
};

export const UnreadableCells: Story = {
  name: '有几格认不出，有一行写多了',
  args: {
    report: {
      year: 2024,
      agency: '某某区人民政府',
      tables: { requests: { received: ['三件', 0, 0, 0, 0, 0, 3], carriedIn: [1, 0, 0, 0, 0, 0, 1, 1], results: { grantd: [1] } } },
    },
  },
};

export const Refusal: Story = { name: '数据文件是一张网页', args: { src: '/stories/pages/index.html' } };

export const Isolated: Story = { name: '表格放进影子根', args: { ...real('suqian-2024'), isolated: true } };

export const English: Story = { args: { ...real('suqian-2024'), lang: 'en' } };

export const FilledRows: Story = {
  name: '收起 0 和空白的行',
  args: { ...real('jiaxing-jingxinju-2020'), rows: 'filled', findings: 'mark' },
};

export const BlankTotals: Story = { name: '总计栏空白，逐行说明', args: { ...real('shanghai-bangongting-2019'), findings: 'list' } };

export const AllHold: Story = { name: '全部相符，可看算式', args: { ...real('suqian-2024'), findings: 'mark' } };

export const ReadingList: Story = { name: '清单', args: { ...real('suqian-2024'), view: 'list' } };

export const ReadingListWithFindings: Story = {
  name: '清单，附加不拢的地方',
  args: { ...real('shanghai-bangongting-2019'), view: 'list', findings: 'mark' },
};
