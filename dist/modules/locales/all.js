import en from './en.js';
import { locales } from './index.js';

const allLocales = () => [...locales, en];

export { allLocales };
//# sourceMappingURL=all.js.map
