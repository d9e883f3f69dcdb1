/** What is kept is whole: a download that fails leaves nothing behind that a later run would trust. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { kept, once } from './once.mjs';

let name;
beforeEach(() => (name = `test-${randomUUID()}`));
afterEach(() => rmSync(kept(name), { recursive: true, force: true }));

const there = () => readdirSync(dirname(kept(name))).filter((file) => file.startsWith(basename(kept(name))));

/** Makes a file that says something. */
const make = (text) => (work) => {
  const file = join(work, 'file');
  writeFileSync(file, text);
  return file;
};

test('what was made is kept, and not made again', async () => {
  assert.equal(await once(name, make('first')), kept(name));
  await once(name, () => assert.fail('it is there'));
  assert.equal(readFileSync(kept(name), 'utf8'), 'first');
  assert.deepEqual(there(), [name]);
});

test('what fails half way leaves nothing, and is tried again', async () => {
  const half = async (work) => {
    make('half')(work);
    throw new Error('the line broke');
  };
  await assert.rejects(once(name, half), /the line broke/);
  assert.deepEqual(there(), []);
  await once(name, make('whole'));
  assert.equal(readFileSync(kept(name), 'utf8'), 'whole');
});

test('of two that make it at the same time one is kept, and both have it', async () => {
  const folder = (text) => async (work) => {
    await turn();
    make(text)(work);
    return work;
  };
  const [one, other] = await Promise.all([once(name, folder('one')), once(name, folder('other'))]);
  assert.deepEqual([one, other, there()], [kept(name), kept(name), [name]]);
  assert.match(readFileSync(join(one, 'file'), 'utf8'), /^(?:one|other)$/);
});
