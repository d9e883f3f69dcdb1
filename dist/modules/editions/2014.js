const count = { key: "count", label: "\u7EDF\u8BA1\u6570" };
var edition2014 = {
  id: "2014",
  basis: "\u56FD\u529E\u53D1\u30142014\u301532\u53F7",
  from: 2014,
  to: 2018,
  chapters: [
    { text: "overview", title: "\u6982\u8FF0" },
    { text: "proactive", title: "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5" },
    { text: "requests", title: "\u4F9D\u7533\u8BF7\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5" },
    { text: "disputes", title: "\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u548C\u4E3E\u62A5\u6295\u8BC9\u60C5\u51B5" },
    { text: "problems", title: "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5" },
    { text: "other", title: "\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879" },
    { table: "statistics" }
  ],
  tables: [
    {
      key: "statistics",
      title: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u60C5\u51B5\u7EDF\u8BA1\u8868",
      widths: [70, 12, 18],
      blocks: [
        {
          key: "statistics",
          corner: "\u7EDF\u8BA1\u6307\u6807",
          print: "listed",
          units: "\u5355\u4F4D",
          columns: [count],
          rows: [
            {
              key: "proactive",
              label: "\u4E00\u3001\u4E3B\u52A8\u516C\u5F00\u60C5\u51B5",
              lines: [
                {
                  key: "disclosed",
                  label: "",
                  lines: [
                    { key: "total", label: "\uFF08\u4E00\uFF09\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570\uFF08\u4E0D\u540C\u6E20\u9053\u548C\u65B9\u5F0F\u516C\u5F00\u76F8\u540C\u4FE1\u606F\u8BA11\u6761\uFF09", unit: "\u6761" },
                    { key: "normativeDocuments", label: "\u5176\u4E2D\uFF1A\u4E3B\u52A8\u516C\u5F00\u89C4\u8303\u6027\u6587\u4EF6\u6570", unit: "\u6761" },
                    { key: "normativeDocumentsIssued", label: "\u5236\u53D1\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570", unit: "\u4EF6" }
                  ]
                },
                {
                  key: "channels",
                  label: "\uFF08\u4E8C\uFF09\u901A\u8FC7\u4E0D\u540C\u6E20\u9053\u548C\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u7684\u60C5\u51B5",
                  lines: [
                    { key: "gazette", label: "1.\u653F\u5E9C\u516C\u62A5\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570", unit: "\u6761" },
                    { key: "website", label: "2.\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570", unit: "\u6761" },
                    { key: "microblog", label: "3.\u653F\u52A1\u5FAE\u535A\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570", unit: "\u6761" },
                    { key: "wechat", label: "4.\u653F\u52A1\u5FAE\u4FE1\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570", unit: "\u6761" },
                    { key: "other", label: "5.\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570", unit: "\u6761" }
                  ]
                }
              ]
            },
            {
              key: "responses",
              label: "\u4E8C\u3001\u56DE\u5E94\u89E3\u8BFB\u60C5\u51B5",
              lines: [
                { key: "answered", label: "\uFF08\u4E00\uFF09\u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6570\uFF08\u4E0D\u540C\u65B9\u5F0F\u56DE\u5E94\u540C\u4E00\u70ED\u70B9\u6216\u8206\u60C5\u8BA11\u6B21\uFF09", unit: "\u6B21" },
                {
                  key: "channels",
                  label: "\uFF08\u4E8C\uFF09\u901A\u8FC7\u4E0D\u540C\u6E20\u9053\u548C\u65B9\u5F0F\u56DE\u5E94\u89E3\u8BFB\u7684\u60C5\u51B5",
                  lines: [
                    {
                      key: "pressConferences",
                      label: "",
                      lines: [
                        { key: "total", label: "1.\u53C2\u52A0\u6216\u4E3E\u529E\u65B0\u95FB\u53D1\u5E03\u4F1A\u603B\u6B21\u6570", unit: "\u6B21" },
                        { key: "byHead", label: "\u5176\u4E2D\uFF1A\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570", unit: "\u6B21" }
                      ]
                    },
                    {
                      key: "onlineInterviews",
                      label: "",
                      lines: [
                        { key: "total", label: "2.\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570", unit: "\u6B21" },
                        { key: "byHead", label: "\u5176\u4E2D\uFF1A\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570", unit: "\u6B21" }
                      ]
                    },
                    { key: "explanations", label: "3.\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u6570", unit: "\u7BC7" },
                    { key: "microblog", label: "4.\u5FAE\u535A\u5FAE\u4FE1\u56DE\u5E94\u4E8B\u4EF6\u6570", unit: "\u6B21" },
                    { key: "other", label: "5.\u5176\u4ED6\u65B9\u5F0F\u56DE\u5E94\u4E8B\u4EF6\u6570", unit: "\u6B21" }
                  ]
                }
              ]
            },
            {
              key: "requests",
              label: "\u4E09\u3001\u4F9D\u7533\u8BF7\u516C\u5F00\u60C5\u51B5",
              lines: [
                {
                  key: "received",
                  label: "",
                  lines: [
                    { key: "total", label: "\uFF08\u4E00\uFF09\u6536\u5230\u7533\u8BF7\u6570", unit: "\u4EF6", sum: true },
                    { key: "inPerson", label: "1.\u5F53\u9762\u7533\u8BF7\u6570", unit: "\u4EF6" },
                    { key: "fax", label: "2.\u4F20\u771F\u7533\u8BF7\u6570", unit: "\u4EF6" },
                    { key: "online", label: "3.\u7F51\u7EDC\u7533\u8BF7\u6570", unit: "\u4EF6" },
                    { key: "letter", label: "4.\u4FE1\u51FD\u7533\u8BF7\u6570", unit: "\u4EF6" }
                  ]
                },
                {
                  key: "closed",
                  label: "",
                  lines: [
                    { key: "total", label: "\uFF08\u4E8C\uFF09\u7533\u8BF7\u529E\u7ED3\u6570", unit: "\u4EF6", sum: true },
                    { key: "onTime", label: "1.\u6309\u65F6\u529E\u7ED3\u6570", unit: "\u4EF6" },
                    { key: "extended", label: "2.\u5EF6\u671F\u529E\u7ED3\u6570", unit: "\u4EF6" }
                  ]
                },
                {
                  key: "answered",
                  label: "",
                  lines: [
                    { key: "total", label: "\uFF08\u4E09\uFF09\u7533\u8BF7\u7B54\u590D\u6570", unit: "\u4EF6", sum: true },
                    { key: "alreadyPublic", label: "1.\u5C5E\u4E8E\u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4\u6570", unit: "\u4EF6" },
                    { key: "granted", label: "2.\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", unit: "\u4EF6" },
                    { key: "partial", label: "3.\u540C\u610F\u90E8\u5206\u516C\u5F00\u7B54\u590D\u6570", unit: "\u4EF6" },
                    {
                      key: "refused",
                      label: "",
                      lines: [
                        { key: "total", label: "4.\u4E0D\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", unit: "\u4EF6", sum: true },
                        { key: "stateSecret", label: "\u5176\u4E2D\uFF1A\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6", unit: "\u4EF6" },
                        { key: "tradeSecret", label: "\u6D89\u53CA\u5546\u4E1A\u79D8\u5BC6", unit: "\u4EF6" },
                        { key: "privacy", label: "\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1", unit: "\u4EF6" },
                        { key: "security", label: "\u5371\u53CA\u56FD\u5BB6\u5B89\u5168\u3001\u516C\u5171\u5B89\u5168\u3001\u7ECF\u6D4E\u5B89\u5168\u548C\u793E\u4F1A\u7A33\u5B9A", unit: "\u4EF6" },
                        { key: "notInformation", label: "\u4E0D\u662F\u300A\u6761\u4F8B\u300B\u6240\u6307\u653F\u5E9C\u4FE1\u606F", unit: "\u4EF6" },
                        { key: "otherLaw", label: "\u6CD5\u5F8B\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62", unit: "\u4EF6" }
                      ]
                    },
                    { key: "otherAgency", label: "5.\u4E0D\u5C5E\u4E8E\u672C\u884C\u653F\u673A\u5173\u516C\u5F00\u6570", unit: "\u4EF6" },
                    { key: "notExisting", label: "6.\u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728\u6570", unit: "\u4EF6" },
                    { key: "corrected", label: "7.\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u8865\u5145\u6570", unit: "\u4EF6" },
                    { key: "otherWay", label: "8.\u544A\u77E5\u901A\u8FC7\u5176\u4ED6\u9014\u5F84\u529E\u7406\u6570", unit: "\u4EF6" }
                  ]
                }
              ]
            },
            {
              key: "reconsideration",
              label: "",
              lines: [
                { key: "total", label: "\u56DB\u3001\u884C\u653F\u590D\u8BAE\u6570\u91CF", unit: "\u4EF6", sum: true },
                { key: "upheld", label: "\uFF08\u4E00\uFF09\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6570", unit: "\u4EF6" },
                { key: "corrected", label: "\uFF08\u4E8C\uFF09\u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570", unit: "\u4EF6" },
                { key: "other", label: "\uFF08\u4E09\uFF09\u5176\u4ED6\u60C5\u5F62\u6570", unit: "\u4EF6" }
              ]
            },
            {
              key: "litigation",
              label: "",
              lines: [
                { key: "total", label: "\u4E94\u3001\u884C\u653F\u8BC9\u8BBC\u6570\u91CF", unit: "\u4EF6", sum: true },
                { key: "upheld", label: "\uFF08\u4E00\uFF09\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6216\u8005\u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42\u6570", unit: "\u4EF6" },
                { key: "corrected", label: "\uFF08\u4E8C\uFF09\u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570", unit: "\u4EF6" },
                { key: "other", label: "\uFF08\u4E09\uFF09\u5176\u4ED6\u60C5\u5F62\u6570", unit: "\u4EF6" }
              ]
            },
            { key: "complaints", label: "\u516D\u3001\u4E3E\u62A5\u6295\u8BC9\u6570\u91CF", unit: "\u4EF6" },
            { key: "fees", label: "\u4E03\u3001\u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F\u6536\u53D6\u7684\u8D39\u7528", unit: "\u4E07\u5143", measure: "money" },
            {
              key: "resources",
              label: "\u516B\u3001\u673A\u6784\u5EFA\u8BBE\u548C\u4FDD\u969C\u7ECF\u8D39\u60C5\u51B5",
              lines: [
                { key: "offices", label: "\uFF08\u4E00\uFF09\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4E13\u95E8\u673A\u6784\u6570", unit: "\u4E2A" },
                { key: "readingPlaces", label: "\uFF08\u4E8C\uFF09\u8BBE\u7F6E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9\u6570", unit: "\u4E2A" },
                {
                  key: "staff",
                  label: "",
                  lines: [
                    { key: "total", label: "\uFF08\u4E09\uFF09\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u6570", unit: "\u4EBA" },
                    { key: "fullTime", label: "1.\u4E13\u804C\u4EBA\u5458\u6570\uFF08\u4E0D\u5305\u62EC\u653F\u5E9C\u516C\u62A5\u53CA\u653F\u5E9C\u7F51\u7AD9\u5DE5\u4F5C\u4EBA\u5458\u6570\uFF09", unit: "\u4EBA" },
                    { key: "partTime", label: "2.\u517C\u804C\u4EBA\u5458\u6570", unit: "\u4EBA" }
                  ]
                },
                {
                  key: "budget",
                  label: "\uFF08\u56DB\uFF09\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39\uFF08\u4E0D\u5305\u62EC\u7528\u4E8E\u653F\u5E9C\u516C\u62A5\u7F16\u8F91\u7BA1\u7406\u53CA\u653F\u5E9C\u7F51\u7AD9\u5EFA\u8BBE\u7EF4\u62A4\u7B49\u65B9\u9762\u7684\u7ECF\u8D39\uFF09",
                  unit: "\u4E07\u5143",
                  measure: "money"
                }
              ]
            },
            {
              key: "training",
              label: "\u4E5D\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4F1A\u8BAE\u548C\u57F9\u8BAD\u60C5\u51B5",
              lines: [
                { key: "meetings", label: "\uFF08\u4E00\uFF09\u53EC\u5F00\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4F1A\u8BAE\u6216\u4E13\u9898\u4F1A\u8BAE\u6570", unit: "\u6B21" },
                { key: "courses", label: "\uFF08\u4E8C\uFF09\u4E3E\u529E\u5404\u7C7B\u57F9\u8BAD\u73ED\u6570", unit: "\u6B21" },
                { key: "trained", label: "\uFF08\u4E09\uFF09\u63A5\u53D7\u57F9\u8BAD\u4EBA\u5458\u6570", unit: "\u4EBA\u6B21" }
              ]
            }
          ]
        }
      ]
    }
  ]
};

export { edition2014 as default };
//# sourceMappingURL=2014.js.map
