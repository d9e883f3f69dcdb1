/** Builds dist: the classic file, the module file, the modules, and what is derived from them. Each step of its own is in src/build. */
import { readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { chunks, onlyIn, together } from './src/build/chunks.mjs';
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

/** The parts that come beside the kernel when they are wanted: src/define/parts/NAME.ts becomes disclosure-NAME.js. */
const parts = filesIn('src/define/parts', '.ts').filter((file) => file !== 'import.ts');
const entries = parts.map((file) => [`disclosure-${file.replace('.ts', '')}`, `src/define/parts/${file}`]);

/** How every classic file is written: a symbol in a namespace would need a property descriptor, which a page's `Object.prototype.get` spoils. */
const classic = { generatedCode: { symbols: false }, sourcemap: true };

/** For what reads files: the packages as their makers write them for browsers. */
const importing = [
  packed,
  resolve({ browser: true, extensions: ['.ts', '.js', '.mjs'], ignoreSideEffectsForRoot: true }),
  commonjs({ include: /mammoth/ }),
];

export default [
  {
    input: { disclosure: 'src/classic/kernel.ts', ...Object.fromEntries(entries) },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'cjs',
      exports: 'named',
      minifyInternalExports: true,
      manualChunks: together('disclosure', 'src/classic/kernel.ts'),
      ...classic,
    },
    plugins: [start, ...source(), onlyIn('disclosure.js', ordinary), chunks(version), lower('es2017', { all: 'disclosure.js' })],
    onwarn,
  },
  {
    input: 'src/define/parts/import.ts',
    output: { file: 'dist/disclosure-import.js', format: 'iife', sourcemap: true },
    plugins: [...importing, esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }), lower('es2017', { tame: false })],
    onwarn,
  },
  {
    input: 'src/classic/all.ts',
    output: { file: 'dist/disclosure.all.js', format: 'iife', inlineDynamicImports: true, ...classic },
    plugins: [...importing, ...source(), lower('es2017', { tame: false })],
    onwarn,
  },
  {
    input: 'src/classic/esm.ts',
    output: { file: 'dist/disclosure.esm.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
    plugins: [...source(), ordinary, lower('es2021', { all: 'disclosure.esm.js' })],
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
