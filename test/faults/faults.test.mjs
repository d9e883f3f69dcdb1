import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { start } from '../engines/browsers.mjs';
import { visits } from '../engines/visits.mjs';
import { toGB18030 } from '../tooling/encodings.mjs';
import { limits, within } from '../tooling/limits.mjs';
import { hurry, look, patience } from './browser.mjs';
import { cases } from './cases.mjs';
import { page, raw, report, script, send, serve } from './server.mjs';

/** Browsers open no more connections to one server, and some cases hold theirs. */
const atOnce = 6;

const own = Object.fromEntries(cases.flatMap(({ path, answer, paths = {} }) => [[path, answer], ...Object.entries(paths)]));
const answers = { ...own, '/plain.json': send(report), '/disclosure.js': script() };

/** A report that is short enough to be cut at every byte each time; the stored one takes a minute. */
const short = '{"year":2020,"agency":"嘉兴市","tables":{"requests":{"received":[3,null,null,null,null,null,3]}}}';
const whole = process.env.THOROUGH ? report : short;

const cuts = [
  { name: 'UTF-8 whose length is told as cut', bytes: Buffer.from(whole), cut: (bytes) => send(bytes) },
  { name: 'GBK whose length is told as cut', bytes: toGB18030(whole), cut: (bytes) => send(bytes) },
  {
    name: 'UTF-8 whose connection ends early',
    bytes: Buffer.from(whole),
    cut: (bytes, { length }) => raw(`HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`, bytes),
  },
];

describe('a page in front of a server', () => {
  const { expect, answer } = visits();
  let browser, here, elsewhere, expected;
  const errors = [];

  /** Opens a page with tags and looks at them once each has come to an end, which only time brings about where they are to wait in vain. */
  async function open(tags, waits = patience) {
    const path = `/page/${Math.random()}`;
    const { script: watch, result } = expect({
      done: () => [...document.querySelectorAll('disclosure-table')].every(({ status }) => /ready|failed/.test(status)),
      look: `() => [...document.querySelectorAll('disclosure-table')].map(${look})`,
    });
    answers[path] = page(
      tags.map((tag) => `<disclosure-table section="requests" ${tag}><a href="2020.doc">2020</a></disclosure-table>`).join(''),
      `<script src="${watch}"></script>${waits}<script>document.cookie = 'reader=1; path=/';</script>`,
    );
    await browser.open(here.origin + path);
    const { seen, troubles } = await within(limits.page, `A page in ${browser.version}`, browser.orGone(result));
    errors.push(...troubles);
    return seen;
  }

  const tagOf = ({ path, address, crossorigin, elsewhere: other }) =>
    `src="${address ?? (other ? elsewhere : here).origin + path}" ${crossorigin ? `crossorigin="${crossorigin}"` : ''}`;

  const seen = new Map();

  before(
    async () => {
      [here, elsewhere] = await Promise.all([serve(answers, answer), serve(answers)]);
      browser = await start();
      [expected] = await open(['src="/plain.json"']);
      const inVain = ({ shows }) => shows.includes('timeout');
      for (const [list, waits] of [
        [cases.filter((one) => !inVain(one)), patience],
        [cases.filter(inVain), hurry],
      ]) {
        for (let first = 0; first < list.length; first += atOnce) {
          const some = list.slice(first, first + atOnce);
          (await open(some.map(tagOf), waits)).forEach((result, index) => seen.set(some[index], result));
        }
      }
    },
    { timeout: limits.before },
  );

  after(() => Promise.all([browser?.close(), here?.stop(), elsewhere?.stop()]));

  it('shows a report to begin with', () => {
    assert.equal(expected.status, 'ready');
    assert.ok(expected.figures.includes('3'));
  });

  for (const one of cases) {
    it(`shows ${one.shows.join(' or ')} for ${one.name}`, () => {
      const { status, failure, figures, fallback } = seen.get(one);
      const isShown = status === 'ready';
      const isWhole = isDeepStrictEqual(figures, expected.figures);
      const outcomes = isShown ? ['report', ...(isWhole ? ['figures'] : [])] : [failure];
      assert.ok(
        outcomes.some((outcome) => one.shows.includes(outcome)),
        `it shows ${outcomes}`,
      );
      assert.equal(fallback, !isShown);
      assert.equal(figures.length, isShown ? expected.figures.length : 0);
    });
  }

  it('sends cookies to another origin only where the tag says so', () => {
    // The ports of a machine share its cookies, but are origins of their own.
    const cookies = (name) => elsewhere.asked.find(({ path }) => path === cases.find((one) => one.name === name).path).headers.cookie;
    assert.equal(cookies('a report for any origin'), undefined);
    assert.equal(cookies('a report of another origin that asks who comes'), 'reader=1');
  });

  for (const { name, bytes, cut } of cuts) {
    it(`shows no half of a report in ${name}, wherever it is cut`, async () => {
      // Behind the last brace there is nothing to lose.
      const places = Array.from({ length: bytes.lastIndexOf('}') }, (_, length) => length);
      const path = (length) => `/cut/${cuts.findIndex((one) => one.name === name)}/${length}`;
      for (let first = 0; first < places.length; first += 100) {
        const some = places.slice(first, first + 100);
        for (const length of some) answers[path(length)] = cut(bytes.subarray(0, length), bytes);
        const results = await open(some.map((length) => `src="${path(length)}"`));
        const wrong = some.filter((_, index) => results[index].status !== 'failed' || results[index].figures.length);
        assert.deepEqual(wrong, []);
      }
    });
  }

  it('leaves no error unhandled', () => assert.deepEqual(errors, []));
});
