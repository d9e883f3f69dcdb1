import zhCN from './zh-CN.js';

const locales = [zhCN];

export { locales };
//# sourceMappingURL=index.js.map
