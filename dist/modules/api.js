import { functionsWith } from './functions.js';
import { allLocales } from './locales/all.js';
export { read } from './read.js';

const { layout, toSentence, toHTML } = functionsWith(allLocales);

export { layout, toHTML, toSentence };
//# sourceMappingURL=api.js.map
