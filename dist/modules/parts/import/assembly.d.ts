import { type Edition } from '../../core/form.js';
import type { Reading } from './reading.js';
import { type Recognition } from './recognition.js';
import type { Known } from './recognise.js';
/** The readings of each family; a block may be printed several times. */
export type Blocks = ReadonlyMap<string, readonly Reading[]>;
/** Puts a report together. */
export declare function assemble(blocks: Blocks, editions: readonly Edition[], expected: Edition | undefined, known: Known): Recognition;
