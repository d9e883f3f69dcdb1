/** Importing in a page that allows no more than it must: files as a function reads them, and the example page as a webmaster uses it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { docx, page as htmlPage } from '../tooling/documents.mjs';
import { root } from '../tooling/tree.mjs';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
const { chapters: _prose, ...report } = JSON.parse(readFileSync(join(root, 'stories/reports/suqian-2024.json'), 'utf8'));

const pageWith = (script) => ({ headers, body: `<!DOCTYPE html><title>页面</title><script src="/dist/${script}"></script>` });

let server;
let browser;
let place;
before(async () => {
  place = mkdtempSync(join(tmpdir(), 'import-'));
  server = await serve({
    '/with-disclosure.js.html': pageWith('disclosure.js'),
    '/with-disclosure-import.js.html': pageWith('disclosure-import.js'),
    '/none.html': { headers, body: '<!DOCTYPE html><title>页面</title>' },
    '/stories/pages/import.html': { headers, body: readFileSync(join(root, 'stories/pages/import.html')) },
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(place, { recursive: true, force: true });
});

/** A page that keeps what the policy would not let through. */
async function open(path, width = 1280) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`),
    );
  });
  await page.goto(`${server.origin}${path}`);
  return page;
}

const files = [
  ['report.html', htmlPage],
  ['report.docx', docx],
];

for (const [name, write] of files) {
  test(`${name} gives in the browser what the command gives`, async () => {
    const bytes = Buffer.from(await write(report));
    writeFileSync(join(place, name), bytes);
    const command = [join(root, 'dist/modules/cli/disclosure.js'), 'import', name];
    const { stdout } = spawnSync(process.execPath, command, { cwd: place, encoding: 'utf8' });
    const page = await open('/with-disclosure-import.js.html');
    const { json, violations } = await page.evaluate(
      async (base64, fileName) => {
        const file = new window.File([Uint8Array.from(window.atob(base64), (letter) => letter.charCodeAt(0))], fileName);
        const result = await window.disclosureImport.importFile(file);
        return { json: result.json, violations: window.violations };
      },
      bytes.toString('base64'),
      name,
    );
    await page.close();
    assert.deepEqual({ json, violations }, { json: JSON.parse(stdout), violations: [] });
  });
}

for (const [name, global] of [
  ['disclosure.js', 'disclosure'],
  ['disclosure-import.js', 'disclosureImport'],
]) {
  test(`${name} leaves one name on the page, beside lit's own`, async () => {
    const names = async (path) => {
      const page = await open(path);
      const found = await page.evaluate(() => Object.getOwnPropertyNames(window));
      await page.close();
      return found.filter((key) => !/^(?:lit|reactive)[A-Z]\w+(?:Versions|Metadata)$/.test(key));
    };
    const before = await names('/none.html');
    const after = await names(`/with-${name}.html`);
    assert.deepEqual(
      after.filter((key) => !before.includes(key)),
      [global],
    );
  });
}

/** Pastes into the box of the example page what Word puts on the clipboard. */
const paste = (page, html) =>
  page.evaluate((text) => {
    const clipboardData = new window.DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', '表格');
    document.getElementById('paste').dispatchEvent(new window.ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }, html);

const shown = async (page) => {
  await page.waitForFunction(() => /^(?:读出|没有读入)/.test(document.getElementById('status').textContent));
  return page.evaluate(async () => {
    const element = document.getElementById('report');
    await element.updateComplete;
    const { violations } = window;
    const text = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      violations,
      status: text('#status')[0],
      doubts: text('#doubts li'),
      tables: element.querySelectorAll('table.disclosure-table').length,
      json: document.getElementById('json').value,
      snippet: document.getElementById('snippet').value,
      hidden: document.getElementById('result').hidden,
    };
  });
};

const axe = async (page) => {
  const session = await page.createCDPSession();
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.evaluate(`${readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')};0`);
  return page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`));
};

for (const width of [1280, 390]) {
  test(`a pasted report is shown, checked and handed out, at ${width} px`, async () => {
    const page = await open('/stories/pages/import.html', width);
    await paste(page, htmlPage(report));
    const { violations, status, tables, json, snippet, hidden } = await shown(page);
    assert.deepEqual({ violations, tables, hidden }, { violations: [], tables: 3, hidden: false });
    assert.equal(status, '读出 3 张表，存疑 0 处，修正 0 处。');
    assert.deepEqual(JSON.parse(json), report);
    assert.match(snippet, /<disclosure-report src="2024\.json">/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
    assert.deepEqual(await axe(page), []);
    await page.close();
  });
}

test('what is missing is said, and the year can be added', async () => {
  const page = await open('/stories/pages/import.html');
  await paste(page, htmlPage({ ...report, year: 2024 }).replace(/<title>.*?<\/title>/, ''));
  const before = await shown(page);
  assert.deepEqual(before.doubts, ['没有找到报告年份，请补上 year。']);
  assert.equal(before.hidden, true);
  await page.type('#year', '2024');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => !document.getElementById('result').hidden);
  assert.equal(JSON.parse((await shown(page)).json).year, 2024);
  await page.close();
});

test('what is no report is refused with the reason', async () => {
  const page = await open('/stories/pages/import.html');
  await paste(page, '<table><tr><td>姓名</td></tr></table>');
  const { status, hidden } = await shown(page);
  assert.deepEqual({ status, hidden }, { status: '没有读入。没有找到年度报告的表格。若原文是图片，请换用有文字的文件。', hidden: true });
  await page.close();
});
