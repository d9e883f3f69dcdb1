/** The module file: everything, every tag registered, and the page's queue for parts open. */
import { openQueue } from '../elements/queue.js';
import { addPart } from '../elements/parts.js';

export * from '../index.js';
import '../define/index.js';

openQueue(addPart);
