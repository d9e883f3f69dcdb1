import { unlikelyRules, disputes, chapters, requests } from './2019.js';

var edition2021 = {
  id: "2021",
  basis: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7",
  from: 2021,
  chapters,
  tables: [
    {
      key: "proactive",
      title: "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5",
      widths: [40, 20, 20, 20],
      blocks: [
        {
          key: "documents",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: [
            { key: "issued", label: "\u672C\u5E74\u5236\u53D1\u4EF6\u6570", unit: "\u4EF6" },
            { key: "repealed", label: "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", unit: "\u4EF6" },
            { key: "inForce", label: "\u73B0\u884C\u6709\u6548\u4EF6\u6570", unit: "\u4EF6", continues: { last: ["inForce"], plus: ["issued"], minus: ["repealed"] } }
          ],
          rows: [
            { key: "rules", label: "\u89C4\u7AE0", unlikely: { at: unlikelyRules, column: "inForce" } },
            { key: "normativeDocuments", label: "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6" }
          ]
        },
        {
          key: "services",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: [{ key: "decisions", label: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }],
          rows: [{ key: "licensing", label: "\u884C\u653F\u8BB8\u53EF" }]
        },
        {
          key: "enforcement",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: [{ key: "decisions", label: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }],
          rows: [
            { key: "penalties", label: "\u884C\u653F\u5904\u7F5A" },
            { key: "coercion", label: "\u884C\u653F\u5F3A\u5236" }
          ]
        },
        {
          key: "charges",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: [{ key: "amount", label: "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", measure: "money", unit: "\u4E07\u5143" }],
          rows: [{ key: "fees", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" }]
        }
      ]
    },
    requests({
      key: "other",
      label: "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406",
      lines: [
        { key: "notCorrected", label: "1.\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7" },
        { key: "feeUnpaid", label: "2.\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7" },
        { key: "otherReason", label: "3.\u5176\u4ED6" }
      ]
    }),
    disputes
  ]
};

export { edition2021 as default };
//# sourceMappingURL=2021.js.map
