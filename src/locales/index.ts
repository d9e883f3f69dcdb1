import type { Locale } from '../core/words.js';
import en from './en.js';
import zhCN from './zh-CN.js';

/** The languages that come along; the first is the one when nothing is said. A page may add its own. */
export const locales: [Locale, ...Locale[]] = [zhCN, en];
