/** The classic file: every tag, and the same functions and classes as the modules under one global, `disclosure`. */
import * as disclosure from '../index.js';
import './index.js';

declare global {
  var disclosure: typeof import('../index.js') | undefined;
}

globalThis.disclosure ??= disclosure;
