import { withFindings } from './findings.js';
import { rowWords } from './rows.js';

const complete = (locale) => ({ ...locale, words: { ...rowWords(locale), ...withFindings(locale).words } });

export { complete };
//# sourceMappingURL=complete.js.map
