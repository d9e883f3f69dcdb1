const applicants = [
  {
    label: "\u7533\u8BF7\u4EBA\u60C5\u51B5",
    unit: "\u4EF6",
    lines: [
      { key: "natural", label: "\u81EA\u7136\u4EBA" },
      {
        label: "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7",
        lines: [
          { key: "business", label: "\u5546\u4E1A\u4F01\u4E1A" },
          { key: "research", label: "\u79D1\u7814\u673A\u6784" },
          { key: "publicBenefit", label: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7" },
          { key: "legalService", label: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784" },
          { key: "other", label: "\u5176\u4ED6" }
        ]
      },
      { key: "total", label: "\u603B\u8BA1", sum: true }
    ]
  }
];
const results = [
  { key: "granted", label: "\uFF08\u4E00\uFF09\u4E88\u4EE5\u516C\u5F00" },
  { key: "partial", label: "\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09" },
  {
    key: "refused",
    label: "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00",
    lines: [
      { key: "stateSecret", label: "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6" },
      { key: "otherLaw", label: "2.\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00" },
      { key: "security", label: "3.\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D" },
      { key: "thirdParty", label: "4.\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA" },
      { key: "internal", label: "5.\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F" },
      { key: "process", label: "6.\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F" },
      { key: "enforcementFile", label: "7.\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377" },
      { key: "inquiry", label: "8.\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879" }
    ]
  },
  {
    key: "unavailable",
    label: "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B",
    lines: [
      { key: "notHeld", label: "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F" },
      { key: "notCompiled", label: "2.\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C" },
      { key: "unclear", label: "3.\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E" }
    ]
  },
  {
    key: "notProcessed",
    label: "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406",
    lines: [
      { key: "petition", label: "1.\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7" },
      { key: "repeat", label: "2.\u91CD\u590D\u7533\u8BF7" },
      { key: "publication", label: "3.\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269" },
      { key: "excessive", label: "4.\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7" },
      { key: "confirmation", label: "5.\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F" }
    ]
  }
];
const requests = (other) => ({
  key: "requests",
  title: "\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5",
  widths: [7, 11, 26, 8, 8, 8, 8, 8, 8, 8],
  blocks: [
    {
      key: "requests",
      corner: "\uFF08\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C\uFF09",
      columns: applicants,
      rows: [
        { key: "received", label: "\u4E00\u3001\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", balance: "in", prose: ["\u65B0\u6536", "\u6536\u5230"] },
        {
          key: "carriedIn",
          label: "\u4E8C\u3001\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF",
          balance: "in",
          continues: { last: ["carriedOut"] },
          prose: ["\u4E0A\u5E74\u7ED3\u8F6C", "\u4E0A\u5E74\u5EA6\u7ED3\u8F6C", "\u4E0A\u4E00\u5E74\u5EA6\u7ED3\u8F6C"]
        },
        {
          key: "results",
          label: "\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C",
          lines: [...results, other, { key: "total", label: "\uFF08\u4E03\uFF09\u603B\u8BA1", sum: true, balance: "out" }]
        },
        { key: "carriedOut", label: "\u56DB\u3001\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", balance: "out", prose: ["\u7ED3\u8F6C\u4E0B\u5E74", "\u7ED3\u8F6C\u4E0B\u4E00\u5E74"] }
      ]
    }
  ]
});
const outcomes = [
  { key: "upheld", label: "\u7ED3\u679C\u7EF4\u6301" },
  { key: "corrected", label: "\u7ED3\u679C\u7EA0\u6B63" },
  { key: "other", label: "\u5176\u4ED6\u7ED3\u679C" },
  { key: "pending", label: "\u5C1A\u672A\u5BA1\u7ED3" },
  { key: "total", label: "\u603B\u8BA1", sum: true }
];
const disputes = {
  key: "disputes",
  title: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
  widths: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  blocks: [
    {
      key: "disputes",
      print: "across",
      numbers: "\u4EF6\u6570",
      columns: outcomes,
      rows: [
        { key: "reconsideration", label: "\u884C\u653F\u590D\u8BAE", unit: "\u4EF6", prose: ["\u884C\u653F\u590D\u8BAE"] },
        {
          key: "litigation",
          label: "\u884C\u653F\u8BC9\u8BBC",
          unit: "\u4EF6",
          prose: ["\u884C\u653F\u8BC9\u8BBC"],
          lines: [
            { key: "direct", label: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9" },
            { key: "afterReconsideration", label: "\u590D\u8BAE\u540E\u8D77\u8BC9" }
          ]
        }
      ]
    }
  ]
};
const unlikelyRules = ["\u4E61", "\u9547", "\u8857\u9053", "\u90E8\u95E8"];
const chapters = [
  { text: "overview", title: "\u603B\u4F53\u60C5\u51B5", statesFigures: true },
  { table: "proactive" },
  { table: "requests" },
  { table: "disputes" },
  { text: "problems", title: "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5" },
  { text: "other", title: "\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879" }
];
const projects = [
  { key: "previous", label: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", continues: { last: ["previous", "change"] } },
  { key: "change", label: "\u672C\u5E74\u589E/\u51CF", measure: "change" },
  { key: "decisions", label: "\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }
];
var edition2019 = {
  id: "2019",
  basis: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
  from: 2019,
  to: 2020,
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
            { key: "produced", label: "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF" },
            { key: "disclosed", label: "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", atMost: "totalDisclosed" },
            { key: "totalDisclosed", label: "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF" }
          ],
          rows: [
            { key: "rules", label: "\u89C4\u7AE0", unlikely: { at: unlikelyRules, column: "totalDisclosed" } },
            { key: "normativeDocuments", label: "\u89C4\u8303\u6027\u6587\u4EF6" }
          ]
        },
        {
          key: "services",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: projects,
          rows: [
            { key: "licensing", label: "\u884C\u653F\u8BB8\u53EF" },
            { key: "otherServices", label: "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879" }
          ]
        },
        {
          key: "enforcement",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: projects,
          rows: [
            { key: "penalties", label: "\u884C\u653F\u5904\u7F5A" },
            { key: "coercion", label: "\u884C\u653F\u5F3A\u5236" }
          ]
        },
        {
          key: "charges",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: [projects[0], projects[1]],
          rows: [{ key: "fees", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" }]
        },
        {
          key: "purchasing",
          label: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E5D\uFF09\u9879",
          corner: "\u4FE1\u606F\u5185\u5BB9",
          columns: [
            { key: "projects", label: "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF" },
            { key: "amount", label: "\u91C7\u8D2D\u603B\u91D1\u989D", measure: "money" }
          ],
          rows: [{ key: "procurement", label: "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D" }]
        }
      ]
    },
    requests({ key: "other", label: "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406" }),
    disputes
  ]
};

export { applicants, chapters, edition2019 as default, disputes, requests, results, unlikelyRules };
//# sourceMappingURL=2019.js.map
