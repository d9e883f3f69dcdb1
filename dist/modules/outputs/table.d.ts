import { type Form, type Grid } from '../core/grid.js';
import { type Markup } from './markup.js';
/** The numbers and names that one report puts into a form. */
export type Contents = Pick<Grid, 'of' | 'printed' | 'prefix'>;
/** The table of a form; without contents its number cells are empty. */
export declare function tableMarkup(form: Form, contents?: Contents): Markup;
/** The remark under a table. */
export declare const noteMarkup: ({ note, form }: Grid) => Markup;
