/** Adds English. */
import { addPart } from '../../parts/parts.js';
import en from '../../locales/en.js';

addPart({ name: 'en', locales: [en] });
