/**
 * Languages whose official wording has no translation that we could vouch for. Each has its tag and its direction; the wording is the
 * form's and the sentences are Chinese until a portal hands over its own: `{ ...ug, labels: { … }, words: { … } }`.
 */
import type { Locale } from '../core/words.js';
import zhCN from './zh-CN.js';

/** Uyghur, from right to left. */
export const ug: Locale = { ...zhCN, tag: 'ug', direction: 'rtl' };

/** Tibetan. */
export const bo: Locale = { ...zhCN, tag: 'bo' };

/** Mongolian in Cyrillic letters. */
export const mnCyrl: Locale = { ...zhCN, tag: 'mn-Cyrl' };
