/** Pages that are opened at a cell, as `page.html#disputes/reconsideration/total`: whatever comes late, and whatever the reader does meanwhile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, property, treeOf } from './accessibility-tree.mjs';
import { isSettled, laidOut } from './browser.mjs';
import { inline, pageOf, strict, watch } from './page.mjs';
import { open } from './portal.mjs';
import { file, suqian } from './reports.mjs';

const address = 'disputes/reconsideration/total';
const tall = '<p class="tall">……</p>';
const style = '<style>.tall { height: 3000px }</style>';
const page = (body, more = '') => pageOf(`<main><h1>年报</h1>${body}</main>`, { head: `${style}${more}` });
const tag = (attributes) => `<review-litigation-table ${attributes}></review-litigation-table>`;

/** Answers that wait until the test says so. */
const held = new Map();
const asked = [];
const answers = (request, response) => {
  const path = request.url.split('?')[0];
  if (/disclosure[\w-]*\.js$/.test(path)) asked.push(path.split('/').pop());
  if (!path.startsWith('/late/')) return false;
  const answer = () => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...suqian, agency: path }));
  if (held.get(path) === 'open') answer();
  else held.set(path, answer);
  return true;
};
const release = (path) => {
  const answer = held.get(path);
  held.set(path, 'open');
  answer?.();
};

const pages = {
  '/table.html': page(`${tall}${tag(`src="${file}"`)}${tall}`),
  '/isolated.html': page(`${tall}${tag(`isolated src="${file}"`)}${tall}`),
  '/whole.html': page(`${tall}<disclosure-report src="${file}"></disclosure-report>${tall}`),
  '/late.html': page(`${tall}${tag('src="/late/one.json"')}${tall}`),
  '/two.html': page(`${tall}${tag('src="/late/first.json"')}${tall}${tag('src="/late/second.json"')}${tall}`),
  '/lazy.html': page(`${tall}${tag(`loading="lazy" src="${file}"`)}${tall}`),
  '/link.html': page(`<a id="again" href="#${address}">行政复议</a>${tall}${tag(`src="${file}"`)}${tall}`),
  '/bare.html': page(tall),
  '/own.html': page(`${tall}<p id="${address}">本页自己的</p>${tall}${tag(`src="${file}"`)}${tall}`),
  '/findings.html': page(`${tall}${tag(`findings="mark" src="${file}"`)}${tall}`),
  '/strict.html': { ...pageOf(`<main>${tag(`src="${file}"`).repeat(4)}</main>`), headers: strict },
};
pages['/many.html'] = page(`${tag(`src="${file}"`).replace('review-litigation', 'disclosure').repeat(30)}${tag(`src="${file}"`)}${tall}`);
const portal = await open(pages, answers);

/** Runs in a page: what is marked, whether it has the focus and can be seen, and how far the page is scrolled. */
function look() {
  const roots = [document, ...[...document.querySelectorAll('[status]')].map((each) => each.shadowRoot)];
  const marked = roots.flatMap((root) => [...root.querySelectorAll('[data-reached]')]);
  return {
    marked: marked.map((cell) => cell.dataset.address),
    focused: marked.map((cell) => cell.getRootNode().activeElement === cell),
    seen: marked.map((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      return cell.contains(cell.getRootNode().elementFromPoint((left + right) / 2, (top + bottom) / 2));
    }),
    top: Math.round(window.pageYOffset),
  };
}
const reached = { marked: [address], focused: [true], seen: [true] };
const at = (seen) => ({ marked: seen.marked, focused: seen.focused, seen: seen.seen });

const on = (path, act, { width = 1280, until = () => true } = {}) =>
  portal.on(
    path,
    async (opened) => {
      await laidOut(opened);
      return act(opened);
    },
    { width, before: watch, until },
  );
const settled = async (opened) => {
  await opened.waitForFunction(isSettled);
  await laidOut(opened);
  await laidOut(opened);
  return opened.evaluate(look);
};
const arrived = async (opened) => {
  await opened.waitForFunction(() =>
    [document, ...[...document.querySelectorAll('[status]')].map((each) => each.shadowRoot)].some((root) =>
      root?.querySelector('[data-reached]'),
    ),
  );
  await laidOut(opened);
  return opened.evaluate(look);
};

for (const name of ['table', 'isolated', 'whole', 'lazy', 'findings', 'strict', 'many']) {
  for (const width of [1280, 360]) {
    test(`a page is opened at a cell: ${name}, ${width} px wide`, async () => {
      const { seen, troubles } = await on(
        `/${name}.html#${address}`,
        async (opened) => ({ seen: await arrived(opened), troubles: await opened.evaluate(() => window.troubles) }),
        { width },
      );
      assert.deepEqual([at(seen), troubles], [reached, []]);
    });
  }
}

test('the cell is read out with its headers, and its line of a list with its words', async () => {
  const said = [];
  for (const width of [1280, 360]) {
    await on(
      `/table.html#${address}`,
      async (opened) => {
        await arrived(opened);
        const { nodes } = await treeOf(opened);
        const node = nodes.filter((one) => property(one, 'focused')).pop();
        said.push([node.role.value, nameOf(node)]);
      },
      { width },
    );
  }
  assert.deepEqual(said, [
    ['cell', '170'],
    ['generic', '总计 170件'],
  ]);
});

test('the part that leads there is loaded for an address of a cell alone', async () => {
  const loads = [];
  for (const hash of ['', '#top', '#/route/1', '#!/route/1', `#${address}`, '#disputes%2Freconsideration%2Ftotal']) {
    asked.length = 0;
    await on(`/table.html${hash}`, settled);
    loads.push([...new Set(asked)].sort().join(' '));
  }
  const [kernel, both] = ['disclosure.js', 'disclosure-findings.js disclosure.js'];
  assert.deepEqual(loads, [kernel, kernel, kernel, kernel, both, both]);
});

test('an address may be percent-encoded', async () => {
  assert.deepEqual(at(await on('/table.html#disputes%2Freconsideration%2F%74otal', arrived)), reached);
});

test('a fragment that changes leads there, and again when it is followed back', async () => {
  const steps = await on('/table.html', async (opened) => {
    const seen = [];
    for (const hash of [address, 'disputes/litigation.direct/total', address]) {
      await opened.evaluate((to) => void (location.hash = to), hash);
      await opened.waitForFunction((to) => document.querySelector('[data-reached]')?.dataset.address === to, {}, hash);
      await laidOut(opened);
      seen.push(await opened.evaluate(look));
    }
    return seen;
  });
  assert.deepEqual(
    steps.map(({ marked, seen }) => [marked, seen]),
    [
      [[address], [true]],
      [['disputes/litigation.direct/total'], [true]],
      [[address], [true]],
    ],
  );
});

test('a link that is followed again leads there again', async () => {
  const tops = await on(`/link.html#${address}`, async (opened) => {
    const seen = [(await arrived(opened)).top];
    await opened.evaluate(() => window.scrollTo(0, 0));
    await laidOut(opened);
    await opened.click('#again');
    await laidOut(opened);
    seen.push((await opened.evaluate(look)).top);
    return seen;
  });
  assert.ok(tops[0] > 1000);
  assert.equal(tops[1], tops[0]);
});

test('it is gone to when its report comes late', async () => {
  held.clear();
  const [before, after] = await on(`/late.html#${address}`, async (opened) => {
    const first = await opened.evaluate(look);
    release('/late/one.json');
    return [first, await arrived(opened)];
  });
  assert.deepEqual([before.marked, at(after)], [[], reached]);
});

test('it is gone to when its tag comes late, and when the script does', async () => {
  const html = tag(`src="${file}"`);
  const late = await on(`/bare.html#${address}`, async (opened) => {
    await opened.evaluate((text) => document.querySelector('main').insertAdjacentHTML('beforeend', `${text}<p class="tall">……</p>`), html);
    return arrived(opened);
  });
  assert.deepEqual(at(late), reached);
  pages['/plain.html'] = { ...page(html), body: page(`${tall}${html}${tall}`).body.replace(/<script.*?<\/script>/s, '') };
  const script = await on(`/plain.html#${address}`, async (opened) => {
    await opened.addScriptTag({ url: '/dist/disclosure.js' });
    return arrived(opened);
  });
  assert.deepEqual(at(script), reached);
});

const elsewhere = {
  'has scrolled the page': (opened) => opened.evaluate(() => window.scrollTo(0, 500)),
  'has turned the wheel': async (opened) => {
    await opened.mouse.move(300, 300);
    await opened.mouse.wheel({ deltaY: 300 });
  },
  'has pressed a key': (opened) => opened.keyboard.press('PageDown'),
};
for (const [what, go] of Object.entries(elsewhere)) {
  test(`a reader who ${what} before the report came is not taken away`, async () => {
    held.clear();
    const seen = await on(`/late.html#${address}`, async (opened) => {
      await go(opened);
      await opened.waitForFunction(() => window.pageYOffset > 0);
      await laidOut(opened);
      release('/late/one.json');
      return settled(opened);
    });
    assert.deepEqual([seen.marked, seen.top > 0 && seen.top < 1500], [[], true]);
  });
}

test('a part of the page that scrolls by itself hinders nobody', async () => {
  held.clear();
  const seen = await on(`/late.html#${address}`, async (opened) => {
    await opened.evaluate(async () => {
      document.body.insertAdjacentHTML('afterbegin', '<div id="news" tabindex="-1"><p class="tall">……</p></div>');
      const news = document.getElementById('news');
      Object.assign(news.style, { height: '50px', overflow: 'auto' });
      const scrolled = new Promise((resolve) => news.addEventListener('scroll', resolve));
      news.scrollTop = 50;
      await scrolled;
    });
    release('/late/one.json');
    return arrived(opened);
  });
  assert.deepEqual(at(seen), reached);
});

test('a reader who has scrolled on and loads the page again stays there', async () => {
  const [top, seen] = await on(`/table.html#${address}`, async (opened) => {
    await arrived(opened);
    await opened.evaluate(() => window.scrollTo(0, 700));
    await laidOut(opened);
    await Promise.all([opened.waitForNavigation(), opened.evaluate(() => location.reload())]);
    return [700, await settled(opened)];
  });
  assert.deepEqual([seen.marked, seen.top], [[], top]);
});

test('of several tags that have the cell the first is gone to, though its report comes last', async () => {
  held.clear();
  const [before, after] = await on(`/two.html#${address}`, async (opened) => {
    release('/late/second.json');
    await opened.waitForFunction(() => document.querySelectorAll('table').length === 1);
    await laidOut(opened);
    const first = await opened.evaluate(look);
    release('/late/first.json');
    await arrived(opened);
    return [first, await opened.evaluate(() => document.querySelector('[data-reached]').closest('table').caption.textContent)];
  });
  assert.deepEqual(before.marked, []);
  assert.match(after, /first\.json/);
});

test('a place of that name that is the page’s own is the browser’s to go to', async () => {
  const seen = await on(`/own.html#${address}`, settled);
  assert.deepEqual(seen.marked, []);
  assert.ok(seen.top > 2500 && seen.top < 4000, String(seen.top));
});

for (const hash of [
  '%',
  '%E0%A4%A',
  '"]/*/[x="',
  "'/'/'",
  `${'a/'.repeat(50_000)}`,
  'disputes/reconsideration',
  '__proto__/x/y',
  '\\/\u0000/<img src=x onerror=alert(1)>',
]) {
  test(`a fragment that names no cell does nothing: ${hash.slice(0, 30)}`, async () => {
    const { seen, troubles } = await on(`/table.html`, async (opened) => {
      await opened.evaluate((to) => void (location.hash = to), hash);
      return { seen: await settled(opened), troubles: await opened.evaluate(() => window.troubles) };
    });
    assert.deepEqual([seen.marked, seen.top, troubles], [[], 0, []]);
  });
}

test('a click on a finding, with the mouse and by keyboard, leads to its cell and leaves the page’s address', async () => {
  const wrong = { year: 2024, agency: '某局', tables: { disputes: { reconsideration: [1, 0, 0, 0, 3] } } };
  pages['/click.html'] = page(
    `<disclosure-report>${inline(wrong)}<disclosure-findings></disclosure-findings>${tall}${tag('findings="list"')}</disclosure-report>${tall}`,
  );
  for (const width of [1280, 360]) {
    for (const by of ['mouse', 'keyboard']) {
      const seen = await on(
        '/click.html',
        async (opened) => {
          const link = await opened.evaluateHandle(() => document.querySelector('disclosure-findings').shadowRoot.querySelector('a'));
          if (by === 'mouse') await link.click();
          else {
            await link.focus();
            await opened.keyboard.press('Enter');
          }
          return { ...(await arrived(opened)), hash: await opened.evaluate(() => location.hash) };
        },
        { width, until: isSettled },
      );
      assert.deepEqual([at(seen), seen.hash], [reached, ''], `${by} ${width}`);
    }
  }
});
