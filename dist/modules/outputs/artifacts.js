import edition2014 from '../editions/2014.js';
import { editions as editions$1 } from '../editions/index.js';
import { allLocales } from '../locales/all.js';
import { withFindings } from '../locales/findings.js';
import { ug, bo, mnCyrl } from '../locales/structure.js';
import zhTW from '../locales/zh-TW.js';
import { tableSheet } from '../styles/table.js';
import { reportSchema } from './json-schema.js';
import { rules } from './rules.js';

const editions = [edition2014, ...editions$1];
const locales = [...allLocales(), zhTW, ug, bo, mnCyrl].map(withFindings);
const json = (value) => `${JSON.stringify(value, null, 2)}
`;
const artifacts = () => ({
  "report.schema.json": json(reportSchema(editions)),
  "rules.json": json(rules(editions)),
  "disclosure.css": tableSheet,
  ...Object.fromEntries(editions.map((edition) => [`editions/${edition.id}.json`, json(edition)])),
  ...Object.fromEntries(locales.map((locale) => [`locales/${locale.tag}.json`, json(locale)]))
});

export { artifacts };
//# sourceMappingURL=artifacts.js.map
