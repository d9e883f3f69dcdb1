import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import esX from 'eslint-plugin-es-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { root, tracked } from './tree.mjs';

/**
 * With `--cache` the linter remembers its word on a file as long as that file and its settings are the same, but a type may come from any
 * other file. All of them are therefore a setting.
 */
function types() {
  const hash = createHash('sha256');
  for (const file of tracked().filter((name) => /\.ts$|^package-lock\.json$/.test(name))) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What came after ES2019 and may be used all the same: syntax that the build lowers, and what Chromium 76 has. */
const lowered = 'class-instance-fields class-static-fields class-private-fields class-private-methods private-in';
const alsoLowered = 'optional-chaining nullish-coalescing-operators logical-assignment-operators numeric-separators export-ns-from';
const known = 'global-this dynamic-import import-meta bigint promise-all-settled string-prototype-matchall symbol-matchall';
const allowed = `${lowered} ${alsoLowered} ${known}`.split(' ');

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'storybook-static'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  // One program for all files, where each folder's own would read the sources again.
  { languageOptions: { parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: root } } },
  lit['flat/recommended'],
  wc['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    rules: {
      // A sentence is filled with strings and numbers.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      // Text is searched for control characters so that none reaches a page.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'prototype.js and MooTools have their own.' }],
    },
  },
  // What browsers run from us is within what Chromium 76 has. A method is told apart from another of its name by its type.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    plugins: esX.configs['flat/restrict-to-es2019'].plugins,
    rules: {
      ...esX.configs['flat/restrict-to-es2019'].rules,
      ...Object.fromEntries(allowed.map((name) => [`es-x/no-${name}`, 'off'])),
    },
  },
  { files: ['**/*.ts'], settings: { types: types() } },
  // An assertion of chai is an expression: expect(list).to.be.empty
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        location: 'readonly',
        window: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        requestAnimationFrame: 'readonly',
        getComputedStyle: 'readonly',
        customElements: 'readonly',
        Buffer: 'readonly',
        AbortController: 'readonly',
      },
    },
  },
  prettier,
);
