import * as index from '../index.js';

globalThis.disclosure ??= index;
//# sourceMappingURL=classic.js.map
