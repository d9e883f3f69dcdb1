import type { Edition, Line } from '../core/form.js';

/** Who applied: the columns of the requests table, in every edition so far. */
export const applicants = [
  {
    label: '申请人情况',
    unit: '件',
    lines: [
      { key: 'natural', label: '自然人' },
      {
        label: '法人或其他组织',
        lines: [
          { key: 'business', label: '商业企业' },
          { key: 'research', label: '科研机构' },
          { key: 'publicBenefit', label: '社会公益组织' },
          { key: 'legalService', label: '法律服务机构' },
          { key: 'other', label: '其他' },
        ],
      },
      { key: 'total', label: '总计', sum: true },
    ],
  },
] as const satisfies readonly Line[];

/** The results of the year from （一） to （五）. */
export const results = [
  { key: 'granted', label: '（一）予以公开' },
  { key: 'partial', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    key: 'refused',
    label: '（三）不予公开',
    lines: [
      { key: 'stateSecret', label: '1.属于国家秘密' },
      { key: 'otherLaw', label: '2.其他法律行政法规禁止公开' },
      { key: 'security', label: '3.危及“三安全一稳定”' },
      { key: 'thirdParty', label: '4.保护第三方合法权益' },
      { key: 'internal', label: '5.属于三类内部事务信息' },
      { key: 'process', label: '6.属于四类过程性信息' },
      { key: 'enforcementFile', label: '7.属于行政执法案卷' },
      { key: 'inquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    key: 'unavailable',
    label: '（四）无法提供',
    lines: [
      { key: 'notHeld', label: '1.本机关不掌握相关政府信息' },
      { key: 'notCompiled', label: '2.没有现成信息需要另行制作' },
      { key: 'unclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    key: 'notProcessed',
    label: '（五）不予处理',
    lines: [
      { key: 'petition', label: '1.信访举报投诉类申请' },
      { key: 'repeat', label: '2.重复申请' },
      { key: 'publication', label: '3.要求提供公开出版物' },
      { key: 'excessive', label: '4.无正当理由大量反复申请' },
      { key: 'confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
] as const satisfies readonly Line[];

/** The requests table, given its lines for （六）其他处理. */
export const requests = <const Other extends Line>(other: Other) =>
  ({
    key: 'requests',
    title: '收到和处理政府信息公开申请情况',
    widths: [7, 11, 26, 8, 8, 8, 8, 8, 8, 8],
    blocks: [
      {
        key: 'requests',
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        columns: applicants,
        rows: [
          { key: 'received', label: '一、本年新收政府信息公开申请数量', balance: 'in', prose: ['新收', '收到'] },
          {
            key: 'carriedIn',
            label: '二、上年结转政府信息公开申请数量',
            balance: 'in',
            continues: { last: ['carriedOut'] },
            prose: ['上年结转', '上年度结转', '上一年度结转'],
          },
          {
            key: 'results',
            label: '三、本年度办理结果',
            lines: [...results, other, { key: 'total', label: '（七）总计', sum: true, balance: 'out' }],
          },
          { key: 'carriedOut', label: '四、结转下年度继续办理', balance: 'out', prose: ['结转下年', '结转下一年'] },
        ],
      },
    ],
  }) as const;

const outcomes = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计', sum: true },
] as const satisfies readonly Line[];

export const disputes = {
  key: 'disputes',
  title: '政府信息公开行政复议、行政诉讼情况',
  widths: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  blocks: [
    {
      key: 'disputes',
      print: 'across',
      numbers: '件数',
      columns: outcomes,
      rows: [
        { key: 'reconsideration', label: '行政复议', unit: '件', prose: ['行政复议'] },
        {
          key: 'litigation',
          label: '行政诉讼',
          unit: '件',
          prose: ['行政诉讼'],
          lines: [
            { key: 'direct', label: '未经复议直接起诉' },
            { key: 'afterReconsideration', label: '复议后起诉' },
          ],
        },
      ],
    },
  ],
} as const;

/** The levels of agency that cannot make 规章. */
export const unlikelyRules = ['乡', '镇', '街道', '部门'] as const;

export const chapters = [
  { text: 'overview', title: '总体情况', statesFigures: true },
  { table: 'proactive' },
  { table: 'requests' },
  { table: 'disputes' },
  { text: 'problems', title: '存在的主要问题及改进情况' },
  { text: 'other', title: '其他需要报告的事项' },
] as const;

const projects = [
  { key: 'previous', label: '上一年项目数量', continues: { last: ['previous', 'change'] } },
  { key: 'change', label: '本年增/减', measure: 'change' },
  { key: 'decisions', label: '处理决定数量' },
] as const satisfies readonly Line[];

/** The form of the reports for 2019 and 2020. */
export default {
  id: '2019',
  basis: '国办公开办函〔2019〕60号',
  from: 2019,
  to: 2020,
  chapters,
  tables: [
    {
      key: 'proactive',
      title: '主动公开政府信息情况',
      widths: [40, 20, 20, 20],
      blocks: [
        {
          key: 'documents',
          label: '第二十条第（一）项',
          corner: '信息内容',
          columns: [
            { key: 'produced', label: '本年新制作数量' },
            { key: 'disclosed', label: '本年新公开数量', atMost: 'totalDisclosed' },
            { key: 'totalDisclosed', label: '对外公开总数量' },
          ],
          rows: [
            { key: 'rules', label: '规章', unlikely: { at: unlikelyRules, column: 'totalDisclosed' } },
            { key: 'normativeDocuments', label: '规范性文件' },
          ],
        },
        {
          key: 'services',
          label: '第二十条第（五）项',
          corner: '信息内容',
          columns: projects,
          rows: [
            { key: 'licensing', label: '行政许可' },
            { key: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          key: 'enforcement',
          label: '第二十条第（六）项',
          corner: '信息内容',
          columns: projects,
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
        },
        {
          key: 'charges',
          label: '第二十条第（八）项',
          corner: '信息内容',
          columns: [projects[0], projects[1]],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
        },
        {
          key: 'purchasing',
          label: '第二十条第（九）项',
          corner: '信息内容',
          columns: [
            { key: 'projects', label: '采购项目数量' },
            { key: 'amount', label: '采购总金额', measure: 'money' },
          ],
          rows: [{ key: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    requests({ key: 'other', label: '（六）其他处理' }),
    disputes,
  ],
} as const satisfies Edition;
