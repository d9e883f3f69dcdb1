/** Importing in a page that allows no more than it must: a function reads files as the command does, and the script keeps to itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { docx, page as htmlPage } from '../tooling/documents.mjs';
import { root } from '../tooling/tree.mjs';
import { strict, watch } from './page.mjs';
import { open } from './portal.mjs';
import { suqian } from './reports.mjs';

const pageWith = (script) => ({ headers: strict, body: `<!DOCTYPE html><title>页面</title>${script}` });
const portal = await open({
  '/with-disclosure.js.html': pageWith('<script src="/dist/disclosure.js"></script>'),
  '/with-disclosure-import.js.html': pageWith('<script src="/dist/disclosure-import.js"></script>'),
  '/with-both.html': pageWith('<script src="/dist/disclosure-import.js"></script><script src="/dist/disclosure.js"></script>'),
  '/none.html': pageWith(''),
});
const on = (path, act) => portal.on(path, act, { before: watch });

const place = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(place, { recursive: true, force: true }));

const files = [
  ['report.html', htmlPage],
  ['report.docx', docx],
];

/** Runs in the page. */
async function importFile(base64, name) {
  const file = new window.File([Uint8Array.from(window.atob(base64), (letter) => letter.charCodeAt(0))], name);
  const { json } = await window.disclosure.importFile(file);
  return { json, troubles: window.troubles };
}

for (const [name, write] of files) {
  test(`${name} gives in the browser what the command gives`, async () => {
    const bytes = Buffer.from(await write(suqian));
    writeFileSync(join(place, name), bytes);
    const command = [join(root, 'dist/modules/cli/disclosure.js'), 'import', name];
    const { stdout } = spawnSync(process.execPath, command, { cwd: place, encoding: 'utf8' });
    const seen = await on('/with-both.html', (page) => page.evaluate(importFile, bytes.toString('base64'), name));
    assert.deepEqual(seen, { json: JSON.parse(stdout), troubles: [] });
  });
}

for (const [name, globals] of [
  ['disclosure.js', ['disclosure', 'disclosureParts']],
  ['disclosure-import.js', ['disclosureParts']],
]) {
  test(`${name} leaves no more than ${globals.join(' and ')} on the page, beside lit's own`, async () => {
    const names = async (path) => {
      const found = await on(path, (page) => page.evaluate(() => Object.getOwnPropertyNames(window)));
      return found.filter((key) => !/^(?:lit|reactive)[A-Z]\w+(?:Versions|Metadata)$/.test(key));
    };
    const before = await names('/none.html');
    const after = await names(`/with-${name}.html`);
    assert.deepEqual(after.filter((key) => !before.includes(key)).sort(), globals);
  });
}
