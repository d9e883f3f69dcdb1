/** Pages that arrive in pieces, as from a slow portal: nothing that a reader already sees moves when the figures come. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layout, read, toHTML } from '../../dist/modules/api.js';
import { root } from '../tooling/tree.mjs';
import { font } from './fonts.mjs';
import { open } from './portal.mjs';

const file = '/stories/reports/jiaxing-jingxinju-2020.json';
const json = readFileSync(join(root, file), 'utf8');

const head =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>年报</title><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="/dist/disclosure.css"><script src="/dist/disclosure.js"></script></head><body><p>之前的文字</p>';
const rest = '<p>之后的文字</p>';
const block = `<script type="application/json">${json}</script>`;
const table = toHTML(layout(read(json), 'requests'));
const inTwo = (text) => [text.slice(0, text.length / 2), text.slice(text.length / 2)];

/** Each page as the pieces that it comes in. */
const still = {
  'the JSON in the tag': [`${head}<request-outcome-matrix>`, ...inTwo(block), `</request-outcome-matrix>${rest}`],
  'the table and the JSON in the tag': [`${head}<request-outcome-matrix>${table}`, ...inTwo(block), `</request-outcome-matrix>`, rest],
  'twelve tags': [`${head}${`<request-outcome-matrix>${block}</request-outcome-matrix>`.repeat(12)}`, rest],
  'the table in the tag, and the address': [`${head}<request-outcome-matrix src="${file}">${table}`, `</request-outcome-matrix>`, rest],
};

const moving = [`${head}<p>甲</p>`, `<style>p { margin-top: 99px }</style><request-outcome-matrix>${block}</request-outcome-matrix>`];
const pages = { ...still, 'what moves': moving };

/** Each piece is seen before the next comes: so many frames are shown in which the page has no more and no fewer elements. */
const frames = 10;

/** Called with every frame that a page has shown, and how many elements it then had. */
let onFrame = () => undefined;

const portal = await open({}, ({ url }, response) => {
  const [, elements] = /^\/frame\?(\d+)$/.exec(url) ?? [];
  if (elements) {
    response.writeHead(200).end(onFrame(elements));
    return true;
  }
  const pieces = pages[decodeURI(url.slice(1))];
  if (pieces) void send(pieces, response);
  return pieces;
});

/** Waits until a page is at rest, and then until it has done what is said: it asks again only then. */
const atRest = (say) =>
  new Promise((resolve) => {
    let last;
    let same = 0;
    onFrame = (elements) => {
      same = elements === last ? same + 1 : 0;
      last = elements;
      if (same < frames) return '';
      onFrame = () => {
        onFrame = () => undefined;
        resolve();
      };
      return say;
    };
  });

async function send(pieces, response) {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  for (const [index, piece] of pieces.entries()) {
    response.write(piece);
    await atRest(index ? '' : 'count');
  }
  response.end('</body></html>');
}

/**
 * Runs before anything else on the page: tells of its frames, one after the other, and adds up what moves in them. It counts from when the first
 * piece is at rest, as the browser may show it before it has read all of it, and a table's columns then widen by themselves.
 */
function watch() {
  window.shift = 0;
  const add = (list) => list.forEach(({ value }) => (window.shift += value));
  const observer = new window.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.end = () => add(observer.takeRecords());
  const tell = () =>
    requestAnimationFrame(async () => {
      const answer = await fetch(`/frame?${document.getElementsByTagName('*').length}`);
      if ((await answer.text()) === 'count') {
        observer.takeRecords();
        window.shift = 0;
      }
      tell();
    });
  tell();
}

/** Runs in the page when the tag shows its table, and looks when that has been painted. */
async function look() {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  window.end();
  const tables = document.querySelectorAll('table');
  const figures = new Set([...tables].map((each) => each.querySelector('td').textContent));
  return { shift: window.shift, tables: tables.length, figures: [...figures] };
}

test('a page that moves what is seen is noticed', async () => {
  const seen = await portal.on('/what moves', (page) => page.evaluate(look), { before: watch });
  assert.ok(seen.shift > 0);
});

for (const width of [1280, 800, 390]) {
  for (const what of Object.keys(still)) {
    test(`nothing moves on a page of ${width} px that comes in pieces, with ${what}`, async () => {
      const seen = await portal.on(`/${encodeURI(what)}`, (page) => page.evaluate(look), { width, font, before: watch });
      assert.deepEqual(seen, { shift: 0, tables: what.startsWith('twelve') ? 12 : 1, figures: ['3'] });
    });
  }
}

for (const width of [1280, 390]) {
  for (const what of Object.keys(still).filter((each) => each.startsWith('the table'))) {
    test(`nothing moves on a device six times as slow, on a page of ${width} px, with ${what}`, async () => {
      const seen = await portal.on(`/${encodeURI(what)}`, (page) => page.evaluate(look), { width, font, before: watch, slow: 6 });
      assert.deepEqual(seen, { shift: 0, tables: 1, figures: ['3'] });
    });
  }
}
