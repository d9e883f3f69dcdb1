import en from './en.js';
import zhCN from './zh-CN.js';

const locales = [zhCN, en];

export { locales };
//# sourceMappingURL=index.js.map
