import type { Locale } from '../core/words.js';
import zhCN from './zh-CN.js';

/** The languages that tags choose from; the first is the one when nothing is said. Parts add theirs. */
export const locales: [Locale, ...Locale[]] = [zhCN];
