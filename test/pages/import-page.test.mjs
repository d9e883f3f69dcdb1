/** The example page for importing as a webmaster uses it, with a policy that allows no more than it must. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { docx, page as htmlPage, xlsx } from '../tooling/documents.mjs';
import { toGB18030 } from '../tooling/encodings.mjs';
import { root } from '../tooling/tree.mjs';
import { isSettled } from './browser.mjs';
import { font } from './fonts.mjs';
import { assertFits, clickFile, dropFile, keyFile, paste, pastedElsewhere, shown, tabTo } from './import-hands.mjs';
import { strict, watch } from './page.mjs';
import { open } from './portal.mjs';
import { suqian } from './reports.mjs';

const address = '/stories/pages/import.html';
const portal = await open({ [address]: { headers: strict, body: readFileSync(join(root, address)) } });
const on = (act, width) => portal.on(address, act, { width, font, before: watch, until: isSettled });

const place = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(place, { recursive: true, force: true }));

const sure = '读出 3 张表，没有存疑。';
const published = readFileSync(join(root, 'test/published/jiaxing-jingxinju-2020.txt'));
const { chapters: text, ...jiaxing } = JSON.parse(readFileSync(join(root, 'stories/reports/jiaxing-jingxinju-2020.json'), 'utf8'));

/** Files as webmasters have them, by what the report in them is. */
const real = [
  { name: '宿迁2024.docx', bytes: () => docx(suqian), json: suqian },
  { name: 'report.xlsx', bytes: () => xlsx(suqian), json: suqian },
  { name: 'gbk.html', bytes: () => toGB18030(htmlPage(suqian)), json: suqian },
  { name: 'jiaxing.txt', bytes: () => published, json: { ...jiaxing, agency: '市经信局' } },
];

/** The file on this machine's disk, where a file manager has it. */
async function saved({ name, bytes }) {
  const path = join(place, name);
  writeFileSync(path, await bytes());
  return path;
}

for (const width of [1280, 390]) {
  test(`a pasted report is shown, checked and handed out, at ${width} px`, async () => {
    await on(async (page) => {
      await assertFits(page);
      await paste(page, htmlPage(suqian));
      const { troubles, status, tables, json, snippet, hidden } = await shown(page);
      assert.deepEqual({ troubles, tables, hidden }, { troubles: [], tables: 3, hidden: false });
      assert.equal(status, `粘贴的内容：${sure}`);
      assert.deepEqual(JSON.parse(json), suqian);
      assert.match(snippet, /<disclosure-report src="\/gk\/2024\.json">/);
      await assertFits(page);
    }, width);
  });
}

/** One after the other on one page, as in an office; each with the ways to give it to the page. */
for (const { width, how, ways } of [
  { width: 1280, how: 'chosen with the mouse, and dropped', ways: [clickFile, dropFile] },
  { width: 390, how: 'chosen with the keyboard', ways: [keyFile] },
]) {
  test(`real files are read when they are ${how}, at ${width} px`, async () => {
    await on(async (page) => {
      for (const give of ways) {
        for (const file of real) {
          await give(page, await saved(file));
          await page.waitForFunction((name) => document.getElementById('status').textContent.startsWith(name), {}, file.name);
          const { troubles, status, tables, json } = await shown(page);
          assert.deepEqual({ troubles, status, tables }, { troubles: [], status: `${file.name}：${sure}`, tables: 3 });
          assert.deepEqual(JSON.parse(json), file.json);
          assert.equal(await page.evaluate(() => document.body.className), '');
        }
      }
    }, width);
  });
}

test('the prose of the chapters comes along where it is wanted, and goes again', async () => {
  await on(async (page) => {
    await clickFile(page, await saved({ name: 'jiaxing.txt', bytes: () => published }));
    await page.waitForSelector('#status.sure');
    const states = [];
    for (let time = 0; time < 2; time++) {
      await page.click('#prose');
      await page.waitForFunction((wanted) => /"chapters"/.test(document.getElementById('json').value) === wanted, {}, time === 0);
      const { troubles, tables, json } = await shown(page);
      const headings = await page.$$eval('#report :is(h1, h2, h3, h4)', (all) => all.map(({ textContent }) => textContent));
      states.push({ troubles, tables, headings: headings.length, chapters: JSON.parse(json).chapters });
    }
    await assertFits(page);
    assert.deepEqual(states, [
      { troubles: [], tables: 3, headings: 6, chapters: text },
      { troubles: [], tables: 3, headings: 0, chapters: undefined },
    ]);
  });
});

test('a file that was mended is read again when it is chosen again', async () => {
  await on(async (page) => {
    await clickFile(page, await saved({ name: 'again.html', bytes: () => '<p>草稿</p>' }));
    assert.match((await shown(page)).status, /^again\.html：没有读入。/);
    await clickFile(page, await saved({ name: 'again.html', bytes: () => htmlPage(suqian) }));
    await page.waitForSelector('#status.sure');
    assert.deepEqual(JSON.parse((await shown(page)).json), suqian);
  });
});

const copies = ['json', 'snippet'];

for (const width of [1280, 390]) {
  test(`the report is copied and saved without a mouse, at ${width} px`, async () => {
    await on(async (page) => {
      await paste(page, htmlPage(suqian));
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
        assert.equal(await pastedElsewhere(portal.browser), result[id]);
      }
      assert.deepEqual((await shown(page)).troubles, []);
    }, width);
  });
}

test('what is doubtful is said with its place in words, and the year can be added', async () => {
  await on(async (page) => {
    const damaged = htmlPage(suqian)
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
  }, 390);
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
  await on(async (page) => {
    for (const file of refusals) {
      await paste(page, htmlPage(suqian));
      await page.waitForSelector('#status.sure');
      await dropFile(page, await saved(file));
      await page.waitForSelector('#status.refused');
      const { troubles, status, hidden } = await shown(page);
      assert.deepEqual({ troubles, hidden }, { troubles: [], hidden: true });
      assert.equal(status, `${file.name}：没有读入。${file.says}`);
    }
    await assertFits(page);
  }, 390);
});

test('text that is dropped or pasted without a table is left to the browser', async () => {
  await on(async (page) => {
    const prevented = await page.evaluate(() => {
      const data = new window.DataTransfer();
      data.setData('text/plain', '年');
      const drop = new window.DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.getElementById('agency').dispatchEvent(drop);
      const paste = new window.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.getElementById('paste').dispatchEvent(paste);
      return [drop.defaultPrevented, paste.defaultPrevented];
    });
    assert.deepEqual(prevented, [false, false]);
  });
});

test('a text is read when it has been typed or pasted into the field', async () => {
  await on(async (page) => {
    await page.evaluate((text) => {
      const field = document.getElementById('paste');
      field.focus();
      document.execCommand('insertText', false, text);
    }, published.toString());
    const { status, json } = await shown(page);
    assert.deepEqual({ status, json: JSON.parse(json) }, { status: `粘贴的内容：${sure}`, json: { ...jiaxing, agency: '市经信局' } });
  });
});
