/** Reports as government sites publish them: what editors, Word, WPS and Excel make of the same tables, with what stands around. */
import { editorSites } from './editor-sites.js';
import type { Site } from './site.js';
import { tableSites } from './table-sites.js';
import { textSites } from './text-sites.js';

export const sites: readonly Site[] = [...editorSites, ...tableSites, ...textSites];
