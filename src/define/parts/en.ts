/** Adds English. */
import { addPart } from '../../elements/parts.js';
import en from '../../locales/en.js';

addPart({ name: 'en', locales: [en] });
