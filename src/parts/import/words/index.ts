import en from './en.js';
import zhCN from './zh-CN.js';

/** What importing has to say, in the languages that come along; the first is the one when nothing is said. */
export const importLocales = [zhCN, en] as const;
