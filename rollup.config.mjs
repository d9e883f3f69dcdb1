/** Builds dist: the classic file, the module file, the modules, and what is derived from them. Each step of its own is in src/build. */
import { readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { derive } from './src/build/derive.mjs';
import { filesIn } from './src/build/files.mjs';
import { lower } from './src/build/lower.mjs';
import { ordinary } from './src/build/ordinary.mjs';
import { squeeze } from './src/build/squeeze.mjs';
import { onwarn } from './src/build/warnings.mjs';
import { withoutGlobals } from './src/build/without-globals.mjs';

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

const start = { name: 'start', buildStart: () => rmSync('dist', { recursive: true, force: true }) };

export default [
  {
    input: 'src/define/classic.ts',
    // A symbol in the namespace would need a property descriptor, which a page's `Object.prototype.get` spoils.
    output: { file: 'dist/disclosure.js', format: 'iife', generatedCode: { symbols: false }, sourcemap: true },
    plugins: [start, ...source(), ordinary, lower('es2017', { all: true })],
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
      lower('es2017', { tame: false }),
    ],
    onwarn,
  },
  {
    input: 'src/define/esm.ts',
    output: { file: 'dist/disclosure.esm.js', format: 'es', sourcemap: true },
    plugins: [...source(), ordinary, lower('es2021', { all: true })],
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
