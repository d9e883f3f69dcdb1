import type { Locale } from '../core/words.js';
import en from './en.js';
import { locales } from './index.js';

/** The languages that programs choose from: those of the tags, and English. */
export const allLocales = (): readonly [Locale, ...Locale[]] => [...locales, en];
