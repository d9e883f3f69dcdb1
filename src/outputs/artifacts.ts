/** The data files of dist, each with its text: what others read without our code. */
import edition2014 from '../editions/2014.js';
import { editions as current } from '../editions/index.js';
import { allLocales } from '../locales/all.js';
import { withFindings } from '../locales/findings.js';
import { bo, mnCyrl, ug } from '../locales/structure.js';
import zhTW from '../locales/zh-TW.js';
import { tableSheet } from '../styles/table.js';
import { reportSchema } from './json-schema.js';
import { rules } from './rules.js';

const editions = [edition2014, ...current];
const locales = [...allLocales(), zhTW, ug, bo, mnCyrl].map(withFindings);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const artifacts = (): Record<string, string> => ({
  'report.schema.json': json(reportSchema(editions)),
  'rules.json': json(rules(editions)),
  'disclosure.css': tableSheet,
  ...Object.fromEntries(editions.map((edition) => [`editions/${edition.id}.json`, json(edition)])),
  ...Object.fromEntries(locales.map((locale) => [`locales/${locale.tag}.json`, json(locale)])),
});
