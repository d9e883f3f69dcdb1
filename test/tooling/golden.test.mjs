import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from './golden.mjs';

const names = [
  '',
  'English',
  'disclosure-table',
  'disclosure-table.NoStory',
  'disclosure-table.English/../../x',
  '../golden/disclosure-table.English',
];

for (const name of names) {
  test(`a page cannot have a file written under the name "${name}"`, () => {
    assert.throws(() => compare(name, ''), /is not the name of a story/);
  });
}
