/** The records of decisions: numbered without a gap, dated, of one shape, and all of them in the index. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './tree.mjs';

const folder = join(root, 'stories/decisions');
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const textOf = (file) => readFileSync(join(folder, file), 'utf8');

test('the decisions are numbered from 1 without a gap', () => {
  assert.deepEqual(
    files.map((file) => Number(/^(\d{4})-[a-z-]+\.md$/.exec(file)?.[1])),
    files.map((_, index) => index + 1),
  );
});

for (const file of files) {
  test(`the decision ${file} has a date, a status, its context, itself and its consequences`, () => {
    const parts = [
      '# .+',
      '\\*\\*Date\\*\\* \\d{4}-\\d\\d-\\d\\d · \\*\\*Status\\*\\* .+',
      '\\*\\*Context\\*\\* ',
      '\\*\\*Decision\\*\\* ',
      '\\*\\*Consequences\\*\\* ',
    ];
    assert.match(textOf(file), new RegExp(`^${parts.join('[^]*\\n\\n')}`));
  });
}

test('the index names every decision by its title, in their order', () => {
  const entries = [...textOf('README.md').matchAll(/^(\d+)\. \[(.+)\]\((.+)\)$/gm)].map(([, number, title, file]) => ({
    number: Number(number),
    title,
    file,
  }));
  assert.deepEqual(
    entries,
    files.map((file, index) => ({ number: index + 1, title: /^# (.+)$/m.exec(textOf(file))[1], file })),
  );
});
