import zhCN from './zh-CN.js';

const ug = { ...zhCN, tag: "ug", direction: "rtl" };
const bo = { ...zhCN, tag: "bo" };
const mnCyrl = { ...zhCN, tag: "mn-Cyrl" };

export { bo, mnCyrl, ug };
//# sourceMappingURL=structure.js.map
