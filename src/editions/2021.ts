import type { Edition } from '../core/form.js';
import { chapters, disputes, requests, unlikelyRules } from './2019.js';

/** The form of the reports since 2021. */
export default {
  id: '2021',
  basis: '国办公开办函〔2021〕30号',
  from: 2021,
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
            { key: 'issued', label: '本年制发件数', unit: '件' },
            { key: 'repealed', label: '本年废止件数', unit: '件' },
            { key: 'inForce', label: '现行有效件数', unit: '件', continues: { last: ['inForce'], plus: ['issued'], minus: ['repealed'] } },
          ],
          rows: [
            { key: 'rules', label: '规章', unlikely: { at: unlikelyRules, column: 'inForce' } },
            { key: 'normativeDocuments', label: '行政规范性文件' },
          ],
        },
        {
          key: 'services',
          label: '第二十条第（五）项',
          corner: '信息内容',
          columns: [{ key: 'decisions', label: '本年处理决定数量' }],
          rows: [{ key: 'licensing', label: '行政许可' }],
        },
        {
          key: 'enforcement',
          label: '第二十条第（六）项',
          corner: '信息内容',
          columns: [{ key: 'decisions', label: '本年处理决定数量' }],
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
        },
        {
          key: 'charges',
          label: '第二十条第（八）项',
          corner: '信息内容',
          columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', measure: 'money', unit: '万元' }],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
        },
      ],
    },
    requests({
      key: 'other',
      label: '（六）其他处理',
      lines: [
        { key: 'notCorrected', label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
        { key: 'feeUnpaid', label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' },
        { key: 'otherReason', label: '3.其他' },
      ],
    }),
    disputes,
  ],
} as const satisfies Edition;
