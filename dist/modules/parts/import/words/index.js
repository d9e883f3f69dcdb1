import en from './en.js';
import zhCN from './zh-CN.js';

const importLocales = [zhCN, en];

export { importLocales };
//# sourceMappingURL=index.js.map
