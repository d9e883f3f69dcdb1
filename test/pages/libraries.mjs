/** Libraries as portals still load them, in the builds for browsers; the registry of packages has some of them for servers alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unpack } from '../engines/packages.mjs';

const { resolve } = createRequire(import.meta.url);
const headers = { 'Content-Type': 'text/javascript' };
const file = (path) => ({ body: readFileSync(path), headers });
const shared = join(await unpack('libjs-prototype', 'libjs-scriptaculous', 'libjs-mootools'), 'usr/share/javascript');
const debian = (folder, names) => names.split(' ').map((name) => [`/libraries/${name}.js`, file(join(shared, folder, `${name}.js`))]);

/** By address. */
export const libraries = Object.fromEntries([
  ...debian('prototype', 'prototype-1.7.3'),
  ...debian('scriptaculous', 'scriptaculous builder effects dragdrop controls slider sound'),
  ...debian('mootools', 'mootools-core-nc mootools-more-nc'),
  ['/libraries/jquery.js', file(resolve('jquery/dist/jquery.js'))],
  ['/libraries/layui.js', file(resolve('layui/dist/layui.js'))],
]);

const load = (...names) => names.map((name) => `<script src="/libraries/${name}.js"></script>`).join('');

/** A page's own script, that goes through all elements and hides what tables it finds, now and later. */
const plugin = `<script>
  jQuery.fn.tidy = function () {
    return this.each(function () { jQuery(this).data('tidied', (this.className + '').split(' ')).attr('data-tidied', 'yes').removeAttr('align'); });
  };
  (function tidy() {
    jQuery('table').hide();
    jQuery('*').tidy();
    setTimeout(tidy, 20);
  })();
</script>`;

/** What the libraries do to a page, as the environments of this folder are written. */
export const environmentsOfLibraries = [
  { name: 'prototype.js 1.7.3', head: load('prototype-1.7.3'), lives: `Prototype.Version === '1.7.3' && [1, [2]].flatten().length === 2` },
  {
    name: 'prototype.js 1.7.3 and script.aculo.us 1.9',
    head: load('prototype-1.7.3', 'scriptaculous'),
    lives: `Scriptaculous.Version === '1.9.0' && typeof Effect.Fade === 'function' && typeof Draggable === 'function'`,
  },
  {
    name: 'MooTools 1.4.5',
    head: load('mootools-core-nc', 'mootools-more-nc'),
    lives: `MooTools.version === '1.4.5' && MooTools.More.version && !/native code/.test(Event) && [1].getLast() === 1`,
  },
  {
    name: 'jQuery 1.12.4 with a plugin that goes through everything and hides tables',
    head: load('jquery') + plugin,
    lives: `jQuery.fn.jquery === '1.12.4' && document.body.getAttribute('data-tidied') === 'yes' &&
      jQuery('table').length === jQuery('table[style="display: none;"]').length`,
    hides: true,
  },
  { name: 'layui 2.13.6', head: load('layui'), lives: `layui.v === '2.13.6' && typeof layui.use === 'function'` },
];
