export * from '../index.js';
import '../define/index.js';
