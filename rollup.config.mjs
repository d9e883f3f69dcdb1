/** Builds dist: the classic file, the module file, the modules, and what is generated from their data. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';

const banner = 'if(typeof globalThis==="undefined")self.globalThis=self;';

/** A module as `edit` leaves it, with a map that leads back. */
function edited(code, edit) {
  const text = new MagicString(code);
  edit(text);
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

/** The style sheets' texts without the white space that only people need. */
const squeeze = {
  name: 'squeeze',
  transform: (code, id) =>
    /src\/styles\/\w+\.ts$/.test(id) && !id.endsWith('adopt.ts')
      ? edited(code, (text) => text.replace(/`[^`]*`/g, (sheet) => sheet.replace(/\s*\n\s*/g, '').replace(/([:,{])\s+(?=[^.\s])/g, '$1')))
      : null,
};

/**
 * What lit reads from the window and no page of ours gives it: content of the page with such an id, or a library that puts its own
 * `Event` in the window's place, would stop the whole script. And what it asks of elements that the oldest browsers cannot. A pattern
 * that is not found any more stops the build.
 */
const optional = {
  'lit-html/lit-html.js': [
    [/,\w=\w+\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /, ','],
    [/(this\.element)\.toggleAttribute\((this\.name),(!!\w&&\w!==\w)\)/, '$3?$1.setAttribute($2,""):$1.removeAttribute($2)'],
    // A second copy of this script may not make the policy again; it renders nothing, as the first one has the tags.
    [/\w\?(\w\.createPolicy\(.+?\}\)):void 0/, '(()=>{try{return $1}catch(e){}})()'],
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, ';'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.+?elementProperties\.set\(\w,\w\)\}/, ''],
  ],
  '@lit/context/lib/context-request-event.js': [[/extends Event/, 'extends Object.getPrototypeOf(UIEvent)']],
  '@lit/context/lib/controllers/context-provider.js': [[/extends Event/, 'extends Object.getPrototypeOf(UIEvent)']],
};

const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    const [, edits = []] = Object.entries(optional).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
    if (!edits.length) return null;
    return edited(code, (text) => {
      for (const [pattern, by] of edits) {
        if (!pattern.test(code)) this.error(`${pattern} is not in ${id} any more`);
        text.replace(pattern, by);
      }
    });
  },
};

/** What arrays, texts and elements came to have after the oldest browsers that the figures are right in, as functions. */
const later = {
  at: '(list, index) => list == null ? undefined : list[index < 0 ? index + list.length : index]',
  flat: '(list) => [].concat(...list)',
  flatMap: '(list, make) => [].concat(...list.map(make))',
  matchAll: `(text, pattern) => {
    const found = [];
    const again = new RegExp(pattern);
    for (let match; (match = again.exec(text)); again.lastIndex += match[0] ? 0 : 1) found.push(match);
    return found;
  }`,
  toggleAttribute: '(element, name, on) => on ? element.setAttribute(name, "") : element.removeAttribute(name)',
};

/** Our own modules with these functions in place of the methods: nothing is added to what the page has. */
const earlier = {
  name: 'earlier',
  resolveId: (id) => (id === 'earlier' ? '\0earlier' : null),
  load: (id) =>
    id === '\0earlier'
      ? Object.entries(later)
          .map(([name, text]) => `export const ${name} = ${text};`)
          .join('')
      : null,
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const used = new Set();
    return edited(code, (text) => {
      const walk = (node) => {
        if (Array.isArray(node)) return node.forEach(walk);
        if (!node || typeof node !== 'object') return undefined;
        Object.values(node).forEach(walk);
        const { type, callee } = node;
        const name = type === 'CallExpression' && callee.type === 'MemberExpression' && !callee.computed && callee.property.name;
        if (!Object.hasOwn(later, name)) return undefined;
        used.add(name);
        // What is called on the result of another call begins where that begins, and has to stand before it.
        text.prependRight(node.start, `earlier_${name}(`);
        return text.update(callee.object.end, node.arguments[0]?.start ?? node.end - 1, ', ');
      };
      walk(this.parse(code));
      if (used.size) text.prepend(`import { ${[...used].map((name) => `${name} as earlier_${name}`)} } from 'earlier';`);
    });
  },
};

/**
 * Every private name of a class as an ordinary one, for browsers without private names would pay for each access; and the templates
 * without the white space that only people need.
 */
const ordinary = {
  name: 'ordinary',
  renderChunk(code) {
    let classes = 0;
    return edited(code, (text) => {
      const walk = (node, scope) => {
        if (Array.isArray(node)) return node.forEach((child) => walk(child, scope));
        if (!node || typeof node.type !== 'string') return undefined;
        const { type, start, end } = node;
        const inner = type === 'ClassBody' ? ++classes : scope;
        if (type === 'PropertyDefinition' && node.key.type === 'PrivateIdentifier' && !node.value) text.remove(start, end);
        else if (type === 'PrivateIdentifier') text.update(start, end, `_$${scope}${node.name}`);
        else if (type === 'TemplateElement' && start < end)
          text.update(start, end, node.value.raw.replace(/>\s*\n\s*/g, '>').replace(/\s*\n\s*/g, ' '));
        else Object.values(node).forEach((child) => typeof child === 'object' && walk(child, inner));
        return undefined;
      };
      walk(this.parse(code), 0);
    });
  },
};

/**
 * esbuild's spread goes through property descriptors, which any `Object.prototype.get` of a page spoils; nothing spread here has
 * accessors. The lines stay as many as they were, for the source map.
 */
const spreads = /(var __spread\w+ = )\(a, b\) => (?:\{.*?return a;\s*\}|__defProps\(.*?\)\));/gs;
const assign = (helper, start) => `${start}Object.assign;${'\n'.repeat(helper.split('\n').length - 1)}`;

/**
 * Has Chromium compile every function while the file still comes, beside the page: most are needed for a first table, and one by
 * one, as each is called, they would cost more than their run.
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** The first line is not in the map's sources: it has no mappings. */
const hinted = ({ code, map }) => ({ code: hint + code, map: { ...map, mappings: `;${map.mappings}` } });

/**
 * Lowers and shrinks the finished chunk: module by module would hide from rollup what nobody uses. Packages that call their functions
 * with `new`, or read what only getters do, are not `tame`.
 */
const lower = (target, { tame = true, all = false } = {}) => ({
  name: 'lower',
  async renderChunk(code, _chunk, { format }) {
    const lowered = await transform(format === 'iife' ? banner + code : code, {
      target,
      // What esbuild adds for old browsers would stand outside of the chunk's function, as globals of the page.
      ...(format === 'iife' && { format }),
      mangleProps: /^_\$\d+/,
      charset: 'ascii',
      legalComments: 'none',
      sourcemap: true,
    });
    const small = await minify(lowered.code.replace(spreads, assign), {
      ecma: Number(target.slice(2)),
      module: format !== 'iife',
      compress: { passes: 3, pure_getters: tame, unsafe_arrows: tame, unsafe_methods: tame },
      format: { ascii_only: true },
      sourceMap: { content: lowered.map },
    });
    const result = { code: small.code, map: JSON.parse(small.map) };
    return all ? hinted(result) : result;
  },
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = { VERSION: JSON.stringify(version) };

const source = (...more) => [
  squeeze,
  withoutGlobals,
  // The `sideEffects` of package.json name files of dist: by them, nothing in src would have any.
  resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
  ...more,
];

/** The reader of DOCX as its makers pack it for browsers. */
const packed = {
  name: 'packed',
  resolveId(id, from) {
    return id === 'mammoth' ? this.resolve('mammoth/mammoth.browser.js', from) : null;
  },
};

/** What a warning of rollup would hide: a module that lost what it is there to do, and modules of ours that wait for each other. */
const isFault = ({ code, ids = [] }) =>
  code === 'EMPTY_BUNDLE' || (code === 'CIRCULAR_DEPENDENCY' && !ids.every((id) => id.includes('/node_modules/')));

const onwarn = (warning, warn) => {
  if (isFault(warning)) throw new Error(warning.message);
  if (!['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) warn(warning);
};

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort();

const start = { name: 'start', buildStart: () => rmSync('dist', { recursive: true, force: true }) };

/** Types, data and checksums: everything that is derived from the modules just written. */
const derive = {
  name: 'derive',
  async writeBundle() {
    const run = (tool, ...options) =>
      execFileSync(process.execPath, [`node_modules/${tool}`, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
    run('typescript/bin/tsc', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', 'dist/modules');
    run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'src/elements/manifest.config.mjs');
    const modules = pathToFileURL(`${process.cwd()}/dist/modules/`);
    const { artifacts } = await import(new URL('outputs/artifacts.js', modules));
    cpSync('src/styles/themes', 'dist/themes', { recursive: true });
    for (const [file, text] of Object.entries(artifacts())) {
      mkdirSync(dirname(`dist/${file}`), { recursive: true });
      writeFileSync(`dist/${file}`, text);
    }
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`;
    const files = filesIn('dist', '').filter((file) => /^[^/]+\.(?:js|css)$/.test(file));
    writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`);
  },
};

export default [
  {
    input: 'src/define/classic.ts',
    // A symbol in the namespace would need a property descriptor, which a page's `Object.prototype.get` spoils.
    output: { file: 'dist/disclosure.js', format: 'iife', generatedCode: { symbols: false }, sourcemap: true },
    plugins: [start, ...source(earlier), ordinary, lower('es2017', { all: true })],
    onwarn,
  },
  {
    input: 'src/define/edition-2014.ts',
    output: { file: 'dist/disclosure-2014.js', format: 'iife', sourcemap: true },
    plugins: [...source(), lower('es2017')],
    onwarn,
  },
  {
    input: 'src/define/import.ts',
    output: { file: 'dist/disclosure-import.js', format: 'iife', sourcemap: true },
    plugins: [
      packed,
      resolve({ browser: true, extensions: ['.ts', '.js', '.mjs'], ignoreSideEffectsForRoot: true }),
      commonjs({ include: /mammoth/ }),
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
      earlier,
      lower('es2017', { tame: false }),
    ],
    onwarn,
  },
  {
    input: 'src/define/esm.ts',
    output: { file: 'dist/disclosure.esm.js', format: 'es', sourcemap: true },
    plugins: [...source(earlier), ordinary, lower('es2021', { all: true })],
    onwarn,
  },
  {
    input: filesIn('src', '.ts').map((file) => `src/${file}`),
    external: (id) => !/^[./]|^src\//.test(id),
    output: { dir: 'dist/modules', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
    plugins: [...source(), derive],
    onwarn,
  },
];
