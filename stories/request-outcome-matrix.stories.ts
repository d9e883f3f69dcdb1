import { html, nothing } from 'lit';
import '../src/define/request-outcome-matrix.js';
import { real, type Args, type Stories, type Story } from './args.js';

export default {
  title: 'request-outcome-matrix',
  component: 'request-outcome-matrix',
  render: (args: Args) => html`
    <request-outcome-matrix
      src=${args.src ?? nothing}
      lang=${args.lang ?? nothing}
      agency=${args.agency ?? nothing}
      ?isolated=${args.isolated ?? false}
      blank=${args.blank ?? 'blank'}
      findings=${args.findings ?? 'off'}
      view=${args.view ?? 'auto'}
      .report=${args.report}
    ></request-outcome-matrix>
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

export const BlankTotals: Story = { name: '总计栏空白，逐行说明', args: { ...real('shanghai-bangongting-2019'), findings: 'list' } };

export const AllHold: Story = { name: '全部相符，可看算式', args: { ...real('suqian-2024'), findings: 'mark' } };

export const ReadingList: Story = { name: '清单', args: { ...real('suqian-2024'), view: 'list' } };

export const ReadingListWithFindings: Story = {
  name: '清单，附加不拢的地方',
  args: { ...real('shanghai-bangongting-2019'), view: 'list', findings: 'mark' },
};
