import { type Edition } from '../../../core/form.js';
import { type Recognition, type Refusal } from '../recognition.js';
import { type Known } from '../recognise.js';
/** Reads tables as they are written. */
export declare const recognise: (tables: readonly Element[], editions: readonly Edition[], known: Known) => Recognition | Refusal;
/** Reads tables that are laid out, and refuses what is not sure. */
export declare function recogniseSurely(tables: readonly Element[], editions: readonly Edition[], known: Known): Recognition | Refusal;
