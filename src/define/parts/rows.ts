/** Adds the part that folds rows which have nothing but 0 and blanks. */
import { addPart } from '../../parts/parts.js';
import { rows } from '../../parts/rows/rows.js';

addPart(rows);
