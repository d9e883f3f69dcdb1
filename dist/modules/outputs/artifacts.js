import { editions } from '../editions/index.js';
import { tableSheet } from '../styles/table.js';
import { reportSchema } from './json-schema.js';

const json = (value) => `${JSON.stringify(value, null, 2)}
`;
const artifacts = () => ({
  "report.schema.json": json(reportSchema(editions)),
  "disclosure.css": tableSheet,
  ...Object.fromEntries(editions.map((edition) => [`editions/${edition.id}.json`, json(edition)]))
});

export { artifacts };
//# sourceMappingURL=artifacts.js.map
