/** The module file: everything, and every tag registered. */
export * from '../index.js';
import './index.js';
