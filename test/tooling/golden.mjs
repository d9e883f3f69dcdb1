/** The golden files: what readers get from each story, as HTML that a person can look at. With `GOLDEN=write` they are written anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './tree.mjs';

const folder = join(root, 'test/golden');
const writes = process.env.GOLDEN === 'write';

/** What a page asks to be written gets a place only where it is the name of a story: its tag, a dot, the name that it is exported by. */
function placeOf(name) {
  const [, tag, story] = /^([a-z-]+)\.(\w+)$/.exec(name) ?? [];
  const stories = join(root, `stories/${tag}.stories.ts`);
  const isStory = existsSync(stories) && new RegExp(`^export .*\\b${story}\\b`, 'm').test(readFileSync(stories, 'utf8'));
  if (!isStory) throw new Error(`${name} is not the name of a story`);
  return join(folder, name);
}

/** The first lines that differ, each text's own. */
function difference(file, changed) {
  const [before, after] = [file, changed].map((path) => readFileSync(path, 'utf8').split('\n'));
  const first = [...before, undefined].findIndex((line, index) => line !== after[index]);
  const some = (lines, sign) => lines.slice(first, first + 10).map((line) => `${sign} ${line}`);
  const title = `${basename(file)} is not ${basename(changed)}, which was written beside it, from line ${first + 1}:`;
  return [title, ...some(before, '-'), ...some(after, '+')].join('\n');
}

/** How a story differs from its golden file; empty where it does not. What differs is written beside it as `-changed.html`. */
export function compare(name, html) {
  const place = placeOf(name);
  const [file, changed] = [`${place}.html`, `${place}-changed.html`];
  rmSync(changed, { force: true });
  mkdirSync(folder, { recursive: true });
  if (writes) writeFileSync(file, html);
  const known = existsSync(file);
  if (known && readFileSync(file, 'utf8') === html) return '';
  writeFileSync(changed, html);
  return known ? difference(file, changed) : `there is no ${basename(file)} yet; \`npm run golden\` writes it`;
}

/** The golden files that belong to no story; they go where the files are written anew. */
export function others(names) {
  const expected = new Set(names.flatMap((name) => [`${name}.html`, `${name}-changed.html`]));
  const found = readdirSync(folder).filter((file) => !expected.has(file));
  if (!writes) return found;
  for (const file of found) rmSync(join(folder, file));
  return [];
}
