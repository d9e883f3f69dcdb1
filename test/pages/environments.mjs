/**
 * What portals do to the language and to the page: each has a script that stands before or after ours, or something in the page's
 * head or body. `lives` is run afterwards and tells whether it took effect; where it is `noisy` the page
 * shows everything but raises errors, `hides` marks what hides the right tables as any table of the page, and `denies` what no script can
 * stand: nothing is shown, but nothing wrong either.
 */
import { environmentsOfLibraries } from './libraries.mjs';

/** A key that every object has from then on, and every `for … in` finds. */
const inherited = (name) => ({
  name: `Object.prototype.${name}`,
  script: `Object.prototype[${JSON.stringify(name)}] = function () { return 'hostile'; };`,
  lives: `typeof ({})[${JSON.stringify(name)}] === 'function'`,
});

/** Content whose id or name hides a global or a property of the document. */
const clobbers = (id, on = 'window') => ({
  name: `${on}.${id} hidden by content`,
  head: on === 'window' ? `<a id="${id}"></a><a id="${id}"></a>` : `<img name="${id}">`,
  lives: on === 'window' ? 'true' : `document[${JSON.stringify(id)}] instanceof HTMLImageElement`,
});

const keys =
  'get set value writable configurable each extend inject toJSONString state attribute type converter hasChanged reflect noAccessor';
const more = 'wrapped useDefault fromAttribute toAttribute clone forEach map length raw handleEvent capture once';

const globals = [
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litElementVersions',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  'disclosure',
  'disclosureParts',
  'disclosureOrigins',
];

/** lit and the table are built with these: without them there is nothing to build with. */
const tools = ['createElement', 'createTextNode', 'createComment', 'importNode'];
const harmless = ['currentScript', 'readyState', 'head', 'body', 'defaultView', 'baseURI', 'documentElement'];
/** Without these the figures are shown, but an error of the page is raised where a style sheet or an event would have been. */
const missed = ['adoptedStyleSheets', 'createEvent'];

const scripts = [
  {
    name: 'Event replaced as by MooTools',
    script: `window.Event = function (event) { this.event = event; }; window.Event.Keys = {};`,
    lives: `!(new Event('load') instanceof Node.prototype.constructor) && new Event('load').event === 'load'`,
  },
  {
    name: 'CustomEvent replaced as for old Internet Explorers',
    script: `window.CustomEvent = function (type, init) {
      var event = document.createEvent('CustomEvent');
      event.initCustomEvent(type, Boolean(init && init.bubbles), false, init && init.detail);
      return event;
    };
    window.CustomEvent.prototype = window.Event.prototype;`,
    lives: `!/native/.test(CustomEvent)`,
  },
  { name: 'CustomEvent that makes no event', script: `window.CustomEvent = function () {};`, lives: `!/native/.test(CustomEvent)` },
  {
    name: 'JSON replaced by one that evaluates',
    script: `window.JSON = { parse: function (text) { return eval('(' + text + ')'); }, stringify: String };`,
    lives: `JSON.stringify({}) === '[object Object]'`,
  },
  {
    name: 'toJSON as of prototype.js 1.6',
    script: `Array.prototype.toJSON = function () { return String(this); }; String.prototype.toJSON = function () { return '?'; };`,
    lives: `JSON.stringify(['a']) === '"a"' || JSON.stringify(['a']) === '"?"'`,
  },
  {
    name: 'the arrays of prototype.js',
    script: `['first', 'last', 'uniq', 'without', 'flatten', 'compact', 'inspect', 'clone', 'size', 'each', 'pluck', 'grep'].forEach(function (name) {
      Array.prototype[name] = function () { return this; };
    });
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.find = Array.prototype.detect = function (test, context) {
      for (var i = 0; i < this.length; i++) if (test.call(context, this[i], i)) return this[i];
    };
    Array.prototype.map = Array.prototype.collect = function (make, context) {
      var made = [];
      for (var i = 0; i < this.length; i++) made.push(make.call(context, this[i], i));
      return made;
    };
    Array.prototype.include = Array.prototype.includes = function (item) { return this.indexOf(item) >= 0; };`,
    lives: `Array.isArray([].entries())`,
  },
  {
    name: 'Array.prototype.reduce of prototype.js 1.5',
    script: `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,
    lives: `Array.isArray([1, 2].reduce())`,
  },
  {
    name: 'the strings of prototype.js',
    script: `String.prototype.trim = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); };
    String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
    String.prototype.include = String.prototype.includes = function (part) { return this.indexOf(part) > -1; };
    String.prototype.sub = String.prototype.strip = String.prototype.blank = function () { return this; };`,
    lives: `!/native/.test(''.trim)`,
  },
  {
    name: 'bind of an old library',
    script: `Function.prototype.bind = function (context) { var act = this; return function () { return act.apply(context, arguments); }; };`,
    lives: `!/native/.test(Function.prototype.bind)`,
  },
  {
    name: 'the elements of prototype.js',
    script: `['update', 'replace', 'insert', 'remove', 'show', 'hide', 'toggle', 'select', 'visible', 'down', 'up', 'next', 'wrap'].forEach(function (name) {
      HTMLElement.prototype[name] = function () {
        if (name === 'remove' && this.parentNode) this.parentNode.removeChild(this);
        return this;
      };
    });`,
    lives: `!/native/.test(HTMLElement.prototype.remove)`,
  },
  {
    name: 'a Promise of a library',
    script: `window.Promise = class Promise extends window.Promise {};`,
    lives: `!/native/.test(Promise)`,
  },
  {
    name: 'an AMD loader',
    script: `window.define = function () { throw new Error('define'); }; window.define.amd = {};
    window.require = window.requirejs = window.define;`,
    lives: `define.amd`,
  },
  {
    name: 'a CMD loader',
    script: `window.seajs = {}; window.define = function () { throw new Error('define'); }; window.define.cmd = {};`,
    lives: `define.cmd`,
  },
  {
    name: 'the variables of CommonJS',
    script: `window.module = { exports: {} }; window.exports = window.module.exports; window.require = function () { throw new Error('require'); };`,
    lives: `module.exports`,
  },
  {
    name: 'short globals',
    script: `window.html = window.css = window.e = window.t = window.$ = window._ = 1;`,
    lives: `window.html === 1`,
  },
  {
    name: 'fetch of whatwg-fetch: no streams',
    script: `var fetch0 = window.fetch; window.fetch = function (address, init) {
      return fetch0(address, init).then(function (answer) { Object.defineProperty(answer, 'body', { value: undefined }); return answer; });
    };`,
    lives: `!/native/.test(fetch)`,
  },
];

export const environments = [
  ...`${keys} ${more}`.split(' ').map(inherited),
  ...scripts,
  ...environmentsOfLibraries,
  ...globals.map((id) => clobbers(id)),
  ...harmless.map((id) => clobbers(id, 'document')),
  ...missed.map((id) => ({ ...clobbers(id, 'document'), noisy: true })),
  ...tools.map((id) => ({ ...clobbers(id, 'document'), denies: true })),
  { name: 'the script twice', script: '', head: '<script src="/dist/disclosure.js"></script>', lives: 'true' },
  {
    name: 'a base address elsewhere',
    script: '',
    head: '<base href="/elsewhere/" target="_blank">',
    lives: `document.baseURI.endsWith('/elsewhere/')`,
  },
  { name: 'quirks mode', script: '', doctype: '', lives: `document.compatMode === 'BackCompat'` },
];
