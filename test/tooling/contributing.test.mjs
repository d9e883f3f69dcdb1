/** CONTRIBUTING.md tells the truth: its commands and folders exist, and each recipe names the files of its worked example. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, tracked } from './tree.mjs';

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('every command that the page names is there', () => {
  const named = [...page.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, name)),
    [],
  );
});

test('the map of the house has every folder of the source, and no other', () => {
  const mapped = [...page.matchAll(/^src\/(\w+)\//gm)].map(([, name]) => name);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(mapped.sort(), folders.map(({ name }) => name).sort());
});

const recipes = page
  .split('## Recipes')[1]
  .split('\n## ')[0]
  .split('\n### ')
  .slice(1)
  .map((text) => ({
    title: text.split('\n', 1)[0],
    words: [.../^Example: (.+)$/m.exec(text)[1].matchAll(/`([^`]+)`/g)].map(([, word]) => word),
    files: [...text.matchAll(/^- `([^`]+)`: /gm)].map(([, file]) => file),
  }));

const source = tracked().filter((file) => file.startsWith('src/'));

test('there are recipes for what is added most often', () => assert.equal(recipes.length, 6));

for (const { title, words, files } of recipes) {
  const concerns = (file) => words.some((word) => file.includes(word) || readFileSync(join(root, file), 'utf8').includes(word));

  test(`the recipe “${title}” lists files of its example`, () => {
    assert.ok(files.length > 2);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file)) || !concerns(file)),
      [],
    );
  });

  test(`the recipe “${title}” forgets no file of the source`, () => {
    assert.deepEqual(
      source.filter((file) => concerns(file) && !files.includes(file)),
      [],
    );
  });
}
