/**
 * A classic file of its own, loaded when somebody has a file to import or tables in the page. Tables in the tags on the page are read; with
 * `data-enhance` on the script, the others in the areas of the page too.
 */
import { followPasted } from '../../parts/import/page/follow-pasted.js';
import { scriptOptions } from '../../page/own-script.js';
import * as functions from '../../parts/import/functions.js';
import { importLocales } from '../../parts/import/words/index.js';
import { push } from '../../parts/queue.js';

push({ name: 'import', functions });
followPasted(document, importLocales, scriptOptions());
