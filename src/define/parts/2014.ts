/** Adds the edition for the report years 2014 to 2018. */
import { addPart } from '../../parts/parts.js';
import edition from '../../editions/2014.js';

addPart({ name: '2014', editions: [edition] });
