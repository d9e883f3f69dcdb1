/** Importing in a page that allows no more than it must: files as a function reads them, and the example page as a webmaster uses it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { docx, page as htmlPage, xlsx } from '../tooling/documents.mjs';
import { root } from '../tooling/tree.mjs';
import { launch } from './browser.mjs';
import { encode } from './gbk.mjs';
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
  await page.waitForFunction(() => document.getElementById('status').className);
  return page.evaluate(async () => {
    const element = document.getElementById('report');
    for (const tag of [element, ...element.children]) await tag.updateComplete;
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

const assertFits = async (page) => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
  assert.deepEqual(await axe(page), []);
};

const sure = '读出 3 张表，没有存疑。';
const published = readFileSync(join(root, 'test/published/jiaxing-jingxinju-2020.txt'));
const { chapters: _text, ...jiaxing } = JSON.parse(readFileSync(join(root, 'stories/reports/jiaxing-jingxinju-2020.json'), 'utf8'));

/** Files as webmasters have them, by what the report in them is. */
const real = [
  { name: '宿迁2024.docx', bytes: () => docx(report), json: report },
  { name: 'report.xlsx', bytes: () => xlsx(report), json: report },
  { name: 'gbk.html', bytes: () => encode(htmlPage(report)), json: report },
  { name: 'jiaxing.txt', bytes: () => published, json: { ...jiaxing, agency: '市经信局' } },
];

/** The file on this machine's disk, where a file manager has it. */
async function saved({ name, bytes }) {
  const path = join(place, name);
  writeFileSync(path, await bytes());
  return path;
}

/** Presses Tab until the focus is on what is looked for, as somebody without a mouse does. */
async function tabTo(page, selector) {
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`${selector} cannot be reached by the keyboard`);
}

async function clickFile(page, path) {
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('label[for="file"]')]);
  await chooser.accept([path]);
}

async function keyFile(page, path) {
  await tabTo(page, '#file');
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press('Enter')]);
  await chooser.accept([path]);
}

/** What the browser does when files of the file manager are let go over the page. */
async function dropFile(page, path) {
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: 100, y: 400, data };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await page.waitForSelector('body.dropping');
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
}

for (const width of [1280, 390]) {
  test(`a pasted report is shown, checked and handed out, at ${width} px`, async () => {
    const page = await open('/stories/pages/import.html', width);
    await assertFits(page);
    await paste(page, htmlPage(report));
    const { violations, status, tables, json, snippet, hidden } = await shown(page);
    assert.deepEqual({ violations, tables, hidden }, { violations: [], tables: 3, hidden: false });
    assert.equal(status, `粘贴的内容：${sure}`);
    assert.deepEqual(JSON.parse(json), report);
    assert.match(snippet, /<disclosure-report src="\/gk\/2024\.json">/);
    await assertFits(page);
    await page.close();
  });
}

/** One after the other on one page, as in an office; each with the ways to give it to the page. */
for (const { width, how, ways } of [
  { width: 1280, how: 'chosen with the mouse, and dropped', ways: [clickFile, dropFile] },
  { width: 390, how: 'chosen with the keyboard', ways: [keyFile] },
]) {
  test(`real files are read when they are ${how}, at ${width} px`, async () => {
    const page = await open('/stories/pages/import.html', width);
    for (const give of ways) {
      for (const file of real) {
        await give(page, await saved(file));
        await page.waitForFunction((name) => document.getElementById('status').textContent.startsWith(name), {}, file.name);
        const { violations, status, tables, json } = await shown(page);
        assert.deepEqual({ violations, status, tables }, { violations: [], status: `${file.name}：${sure}`, tables: 3 });
        assert.deepEqual(JSON.parse(json), file.json);
        assert.equal(await page.evaluate(() => document.body.className), '');
      }
    }
    await page.close();
  });
}

test('a file that was mended is read again when it is chosen again', async () => {
  const page = await open('/stories/pages/import.html');
  await clickFile(page, await saved({ name: 'again.html', bytes: () => '<p>草稿</p>' }));
  assert.match((await shown(page)).status, /^again\.html：没有读入。/);
  await clickFile(page, await saved({ name: 'again.html', bytes: () => htmlPage(report) }));
  await page.waitForSelector('#status.sure');
  assert.deepEqual(JSON.parse((await shown(page)).json), report);
  await page.close();
});

const copies = ['json', 'snippet'];

for (const width of [1280, 390]) {
  test(`the report is copied and saved without a mouse, at ${width} px`, async () => {
    const page = await open('/stories/pages/import.html', width);
    await paste(page, htmlPage(report));
    const result = await shown(page);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: place, eventsEnabled: true });
    const ended = new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await tabTo(page, '#save');
    await page.keyboard.press('Enter');
    await ended;
    assert.equal(readFileSync(join(place, '2024.json'), 'utf8'), result.json);
    rmSync(join(place, '2024.json'));
    for (const id of copies) {
      await tabTo(page, `[data-copy="${id}"]`);
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.nextElementSibling.textContent), '已复制。');
      assert.equal(await pastedElsewhere(), result[id]);
    }
    assert.deepEqual((await shown(page)).violations, []);
    await page.close();
  });
}

/** What the clipboard gives in another page. */
async function pastedElsewhere() {
  const page = await browser.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await page.focus('textarea');
  await page.keyboard.press('KeyV', { commands: ['paste'] });
  const text = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  return text;
}

test('what is doubtful is said with its place in words, and the year can be added', async () => {
  const page = await open('/stories/pages/import.html', 390);
  const damaged = htmlPage(report)
    .replace(/<title>.*?<\/title>/, '')
    .replaceAll('宿迁市人民政府　2024年度', '')
    .replace('>3440<', '>344O<');
  await paste(page, damaged);
  const before = await shown(page);
  assert.deepEqual(before.doubts, [
    '收到和处理政府信息公开申请情况 · 一、本年新收政府信息公开申请数量 · 自然人："344O" 不是数字，已照原样保留。',
    '没有找到报告的年份，请在上面填。',
  ]);
  assert.deepEqual([before.status, before.hidden], ['粘贴的内容：读出 3 张表，存疑 2 处。', true]);
  await assertFits(page);
  await page.type('#year', '2024');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => !document.getElementById('result').hidden);
  const after = await shown(page);
  assert.equal(JSON.parse(after.json).year, 2024);
  assert.equal(after.doubts.length, 1);
  await page.close();
});

const refusals = [
  {
    name: '旧.doc',
    bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    says: '这是旧版的二进制 doc 文件。请在 Word 或 Excel 中另存为 .docx 或 .xlsx 再试。',
  },
  { name: '坏.docx', bytes: () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), says: '文件已损坏，或文字编码无法识别。' },
  { name: '图.zip', bytes: () => Uint8Array.of(0x50, 0x4b, 3, 4), says: '不认识这种文件（zip）。可以用 html、docx、xlsx、txt、md。' },
  {
    name: '名单.html',
    bytes: () => '<table><tr><td>姓名</td></tr></table>',
    says: '没有找到年度报告的表格。若原文是图片，请换用有文字的文件。',
  },
];

test('what cannot be read is refused with the reason, and what was there before goes', async () => {
  const page = await open('/stories/pages/import.html', 390);
  for (const file of refusals) {
    await paste(page, htmlPage(report));
    await page.waitForSelector('#status.sure');
    await dropFile(page, await saved(file));
    await page.waitForSelector('#status.refused');
    const { violations, status, hidden } = await shown(page);
    assert.deepEqual({ violations, hidden }, { violations: [], hidden: true });
    assert.equal(status, `${file.name}：没有读入。${file.says}`);
  }
  await assertFits(page);
  await page.close();
});

test('text that is dropped or pasted without a table is left to the browser', async () => {
  const page = await open('/stories/pages/import.html');
  const prevented = await page.evaluate(() => {
    const data = new window.DataTransfer();
    data.setData('text/plain', '年');
    const event = new window.DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.getElementById('agency').dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.equal(prevented, false);
  await page.close();
});

test('a text is read when it has been typed or pasted into the field', async () => {
  const page = await open('/stories/pages/import.html');
  await page.evaluate((text) => {
    const field = document.getElementById('paste');
    field.focus();
    document.execCommand('insertText', false, text);
  }, published.toString());
  const { status, json } = await shown(page);
  assert.deepEqual({ status, json: JSON.parse(json) }, { status: `粘贴的内容：${sure}`, json: { ...jiaxing, agency: '市经信局' } });
  await page.close();
});
