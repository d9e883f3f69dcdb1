/** The house's one rule of order: which folder of the source may read which, and that reading a module does nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesIn, root } from './tree.mjs';

/** Folder (a file of its own is one too) → what it may import; after `types`, what it may import types from only. */
const mayImport = {
  core: ['zod'],
  editions: ['types', 'core'],
  locales: ['types', 'core', 'editions'],
  styles: ['core'],
  loading: ['core'],
  outputs: ['core', 'styles', 'editions', 'locales', 'lit'],
  page: ['core', 'locales', 'loading'],
  parts: ['core', 'editions', 'locales', 'loading', 'page', 'types', 'elements', 'lit'],
  elements: ['core', 'editions', 'locales', 'styles', 'loading', 'outputs', 'page', 'parts', 'lit', '@lit/context'],
  'parts/*': ['core', 'locales', 'styles', 'loading', 'outputs', 'page', 'parts', 'elements', 'lit'],
  'parts/import': ['core', 'editions', 'loading', 'parse5', 'mammoth', 'hucre'],
  'parts/import/page': ['core', 'page', 'elements', 'parts/import'],
  read: ['core', 'editions'],
  functions: ['core', 'outputs'],
  api: ['read', 'functions', 'locales'],
  index: ['api', 'core', 'editions', 'locales', 'styles', 'loading', 'outputs', 'page', 'elements', 'parts', 'parts/*'],
  define: ['core', 'editions', 'locales', 'page', 'elements', 'parts', 'parts/*', 'parts/import', 'parts/import/page'],
  classic: ['read', 'functions', 'index', 'core', 'editions', 'locales', 'page', 'parts', 'elements', 'define'],
  cli: ['api', 'core', 'editions', 'locales', 'loading', 'parts/import', 'outputs', 'node'],
};

const source = join(root, 'src');
const files = filesIn(source).filter((file) => file.endsWith('.ts'));
/** The innermost folder that has a line of its own. */
const layerOf = (file) => {
  const names = file.replace(/\.[jt]s$/, '').split('/');
  const paths = names.map((_, index) => names.slice(0, names.length - index).join('/'));
  return paths.find((path) => mayImport[path] && (path !== 'parts' || names.length < 3)) ?? (names[0] === 'parts' ? 'parts/*' : names[0]);
};
const packageOf = (name) => (name.startsWith('node:') ? 'node' : name.split('/', name.startsWith('@') ? 2 : 1).join('/'));

/** Every import of a file, re-exports and `import()` too: what it names, and whether only types of it. */
function importsOf(file) {
  const found = [];
  const tree = ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.Latest);
  const add = ({ text }, types) => {
    const name = text.startsWith('.') ? layerOf(normalize(join(dirname(file), text))) : packageOf(text);
    found.push({ file, text, name, types });
  };
  // What is imported from an address that is only known when the program runs is no file of ours.
  const addLater = (argument) => ts.isStringLiteral(argument) && add(argument, false);
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) addLater(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `import type { A }` and `import { type A }` alike. */
function onlyTypes(clause) {
  if (!clause || clause.isTypeOnly) return Boolean(clause);
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isAllowed({ file, name, types }) {
  const layer = layerOf(file);
  if (name === layer) return true;
  const allowed = mayImport[layer] ?? [];
  const from = allowed.indexOf('types');
  const place = allowed.indexOf(name);
  return place > from ? types || from < 0 : place >= 0;
}

test('every folder of the source has its place', () => {
  assert.deepEqual(
    [...new Set(files.map(layerOf))].filter((layer) => !mayImport[layer]),
    [],
  );
});

test('imports point one way: classic, define, parts, elements, page and loading and outputs and styles, core', () => {
  const imports = files.flatMap(importsOf);
  assert.ok(imports.length > files.length, 'no imports were found');
  assert.deepEqual(
    imports.filter((one) => !isAllowed(one)).map(({ file, text, types }) => `${file} imports ${types ? 'types from ' : ''}${text}`),
    [],
  );
});

/** Run in a process of its own: what a list of modules leaves behind that their dependencies alone do not. */
const probe = `
  const modules = process.argv.slice(1);
  for (const name of ['lit', 'lit/decorators.js', '@lit/context', 'zod/mini']) await import(name);
  const owners = { globalThis, Object, Array, String, Promise, Function, EventTarget };
  const state = () => [
    ...Object.entries(owners).flatMap(([name, owner]) => Reflect.ownKeys(owner.prototype ?? owner).map((key) => name + ' has ' + String(key))),
    ...process.eventNames().map((name) => process.listenerCount(name) + ' listeners of ' + String(name)),
    ...process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap').map((name, index) => index + ' waits for ' + name),
  ];
  const did = [];
  globalThis.setTimeout = globalThis.setInterval = globalThis.queueMicrotask = globalThis.fetch = () => did.push('asked for later work');
  if (globalThis.customElements) customElements.define = (name) => did.push('defined ' + name);
  EventTarget.prototype.addEventListener = () => did.push('listened');
  const before = state();
  for (const module of modules) await import(module);
  did.push(...state().filter((one) => !before.includes(one)));
  process.stdout.write(did.join('\\n'));
`;

test('importing any module but those that a page loads for their effect does nothing', () => {
  const modules = filesIn(join(root, 'dist/modules'))
    .filter((file) => file.endsWith('.js') && !/^(?:define|classic)\//.test(file) && file !== 'cli/disclosure.js')
    .map((file) => new URL(`dist/modules/${file}`, `file://${root}/`).href);
  assert.ok(modules.length > 20);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', probe, ...modules], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
});
