/** Adds Chinese in traditional characters. */
import { addPart } from '../../parts/parts.js';
import zhTW from '../../locales/zh-TW.js';

addPart({ name: 'zh-TW', locales: [zhTW] });
