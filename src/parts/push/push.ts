import type { Part } from '../part.js';
import { stream } from './stream.js';

/** Reports that a server sends by itself, as server-sent events: the address of a tag with `live`. */
export const push: Part = { name: 'push', transports: { live: stream } };
