/** The module file: everything, every tag registered, and the page's queue for parts open. */
import { openQueue } from '../parts/queue.js';
import { addPart } from '../parts/parts.js';

export * from '../index.js';
import '../define/index.js';

openQueue(addPart);
