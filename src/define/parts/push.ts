/** Adds the part that listens to servers which send reports by themselves. */
import { addPart } from '../../parts/parts.js';
import { push } from '../../parts/push/push.js';

addPart(push);
