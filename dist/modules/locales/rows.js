const chinese = {
  emptyRows: "\u5DF2\u6536\u8D77 {count} \u884C\uFF1A\u8FD9\u4E9B\u884C\u7684\u6570\u5B57\u90FD\u662F 0 \u6216\u7A7A\u767D\u3002",
  showRows: "\u663E\u793A\u5168\u90E8\u5404\u884C",
  foldRows: "\u6536\u8D77 0 \u548C\u7A7A\u767D\u7684\u884C"
};
const rowWords = ({ words }) => ({ ...chinese, ...words });

export { rowWords };
//# sourceMappingURL=rows.js.map
