/** Every page of the stories, as a webmaster writes it, under the strictest policy and in each browser: it shows what its report says. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { read, toHTML } from '../../dist/modules/api.js';
import { allLocales } from '../../dist/modules/locales/all.js';
import zhCN from '../../dist/modules/locales/zh-CN.js';
import { policy } from '../pages/page.mjs';
import { limits } from '../tooling/limits.mjs';
import { root } from '../tooling/tree.mjs';
import { makeBed } from './bed.mjs';
import { canBeHad, engines, named, past } from './browsers.mjs';
import { isSettled, look } from './look.mjs';

const headers = { 'Content-Type': 'text/html', 'Content-Security-Policy': policy };
const folder = '/stories/pages/';
const stories = readdirSync(join(root, folder)).filter((file) => file.endsWith('.html'));
const textOf = (path) => readFileSync(join(root, path));

/** Pages that were made beforehand have no report to be compared with, but say from which they were made. */
const madeFrom = { 'prerendered.html': '/stories/reports/shuyang-2025.json' };
/** Pages that show nothing until somebody does something. */
const waiting = ['import.html'];
/** The page that shows what failures look like. */
const failing = { 'wrong-file.html': 3 };

/** A table in a column that it does not fit into: it scrolls there. */
const narrow = `<!DOCTYPE html><html lang="zh-CN"><head><title>-</title><script src="/dist/disclosure.js"></script></head><body>
<div style="width: 500px"><disclosure-table section="requests" view="table" src="/stories/reports/suqian-2024.json"></disclosure-table></div>
</body></html>`;

/** A page that its reader leaves as soon as its tags are ready, and comes back to; it notes whether the browser has kept it meanwhile. */
const left = (body) => `<!DOCTYPE html><html lang="zh-CN"><head><title>-</title></head><body>${body}<script>
  const isBack = performance.getEntriesByType('navigation')[0].type === 'back_forward';
  addEventListener('pageshow', ({ persisted }) => { if (persisted || isBack) window.kept = persisted; });
  const leave = () => {
    const tags = [...document.querySelectorAll('request-outcome-matrix')];
    if (tags.every((tag) => tag.getAttribute('status') === 'ready')) location = '/away.html';
    else setTimeout(leave, 20);
  };
  if (!isBack) addEventListener('load', () => setTimeout(leave));
</script></body></html>`;
const away = '<!DOCTYPE html><html><body><script>onload = () => setTimeout(() => history.back(), 100);</script></body></html>';
const matrix = `<script src="/dist/disclosure.js"></script>
  <request-outcome-matrix src="/stories/reports/suqian-2024.json"></request-outcome-matrix>`;

/** The languages of the pages, with the one that a page brings along itself. */
const window = {};
runInNewContext(textOf(`${folder}own-language.js`).toString(), { window });
const locales = [...allLocales(), ...window.disclosureParts.flatMap((part) => part.locales.map((own) => ({ ...zhCN, ...own })))];

const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words and figures of a table, as the renderer of static pages writes them for a report. */
function textsOf(report, table, lang) {
  const cells = toHTML(read(report), { table, lang, locales }).match(/<t[hd][^>]*>.*?<\/t[hd]>/gs);
  return cells.map((cell) => cell.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => entities[name]));
}

/** Safari before 16.4 cannot adopt a style sheet. What it writes into the page instead the policy forbids: it shows the figures unstyled. */
const canAdopt = (name) => name !== 'webkit-16';

// Whoever names a browser must have it; a machine without a system's packages tests in those that come from npm.
const asked = process.env.BROWSER ? [named] : [...engines.filter(canBeHad), past[0]];

// Browsers that start and load their pages leave the processor to each other.
describe('the example pages', { concurrency: 2 }, () => {
  for (const name of asked) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      const pages = Object.fromEntries(stories.map((file) => [folder + file, { body: textOf(folder + file), headers }]));
      const more = { '/narrow.html': narrow, '/away.html': away, '/left.html': left(matrix), '/left-without.html': left('') };
      for (const [path, body] of Object.entries(more)) pages[path] = { body, headers: { 'Content-Type': 'text/html' } };
      let bed;
      before(async () => void (bed = await makeBed(pages, name)), { timeout: limits.before });
      after(() => bed?.close());

      for (const file of stories) {
        it(`${file} shows the figures of its reports`, async () => {
          const { seen, done, violations, troubles } = await bed.visit(folder + file, { done: isSettled, look });
          assert.ok(done, JSON.stringify({ seen, troubles }));
          for (const { source, section, lang, texts, plain, seen: visible } of seen.tables) {
            const report = source.text ?? textOf(source.address ?? madeFrom[file]).toString();
            assert.deepEqual(texts, textsOf(report, section, lang));
            assert.ok(visible, `the table ${section} cannot be seen`);
            if (canAdopt(name)) assert.equal(plain, 0, `${plain} cells of the table ${section} have no border`);
          }
          assert.equal(seen.tables.length > 0, !waiting.includes(file), 'the page has no table');
          const without = seen.tags.filter(({ shows }) => !shows);
          assert.equal(without.length, failing[file] ?? 0, 'a tag has no table');
          assert.ok(
            without.every(({ error }) => error),
            'a tag without a table does not say why',
          );
          // A browser asks for the icon of a site by itself.
          const against = violations.filter((text) => !text.includes('/favicon.ico'));
          if (canAdopt(name)) assert.deepEqual({ against, troubles }, { against: [], troubles: [] });
          assert.equal(seen.encoding, file === 'gb2312.html' ? 'GBK' : 'UTF-8');
        });
      }

      it('a table scrolls in a column that is too narrow for it', async () => {
        const scrolls = `() => (${isSettled})() && document.querySelector('disclosure-table').shadowRoot.querySelector('.region[tabindex]')`;
        const { seen, done, troubles } = await bed.visit('/narrow.html', { done: scrolls, look });
        assert.deepEqual({ done, troubles }, { done: true, troubles: [] });
        assert.deepEqual(seen.tables[0].texts, textsOf(textOf('/stories/reports/suqian-2024.json').toString(), 'requests', 'zh-CN'));
      });

      it('a page that its reader comes back to shows its table, and is kept meanwhile where the browser keeps any', async () => {
        const back = `() => window.kept !== undefined && (${isSettled})()`;
        const without = await bed.visit('/left-without.html', { done: back, look: '() => window.kept' });
        const { seen, done, troubles } = await bed.visit('/left.html', {
          done: back,
          look: `() => ({ kept: window.kept, tables: (${look})().tables })`,
        });
        assert.deepEqual({ kept: seen.kept, done, troubles }, { kept: without.seen, done: true, troubles: [] });
        assert.deepEqual(
          seen.tables.map(({ texts, seen: visible }) => ({ texts, visible })),
          [{ texts: textsOf(textOf('/stories/reports/suqian-2024.json').toString(), 'requests', 'zh-CN'), visible: true }],
        );
      });
    });
  }
});
