import en from './en.js';
import zhCN from './zh-CN.js';

/** The languages that come along; the first is the one when nothing is said. */
export const locales = [zhCN, en] as const;
