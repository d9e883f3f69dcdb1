/** What a page shows of a server whose answers follow one another: of files, of many files at a time, and of one that sends by itself. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { start } from '../engines/browsers.mjs';
import { visits } from '../engines/visits.mjs';
import { limits, within } from '../tooling/limits.mjs';
import { hurry, look } from './browser.mjs';
import { late, page, script, send, serve } from './server.mjs';

const report = (number) => JSON.stringify({ year: 2020, tables: { requests: { received: [number, 0, 0, 0, 0, 0, number] } } });
const year = (number) => new Date(Date.UTC(number)).toUTCString();

/** A server that names the version of its file, gives each in its turn, and says nothing to who has it already. */
function versions(files) {
  let count = 0;
  return (request, response) => {
    const { number, etag, headers = {} } = files[Math.min(count++, files.length - 1)];
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { ETag: etag }).end();
    return send(report(number), { ETag: etag, ...headers })(request, response);
  };
}

/** A server that sends these messages and keeps the connection. */
const sends =
  (...messages) =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
    for (const message of messages) response.write(`data: ${message}\n\n`);
  };

const many = 150;
const numbers = Array.from({ length: many }, (_, index) => index + 1);
const answers = {
  '/disclosure.js': script(),
  '/disclosure-push.js': script('disclosure-push.js'),
  '/older.json': versions([
    { number: 1, etag: '"a"', headers: { 'Last-Modified': year(2038) } },
    { number: 1, etag: '"a"' },
    { number: 2, etag: '"b"', headers: { 'Last-Modified': year(2021) } },
    { number: 3, etag: '"c"', headers: { 'Last-Modified': year(2020) } },
    { number: 4, etag: '"d"' },
  ]),
  '/kept.json': versions([
    { number: 5, etag: '"a"' },
    { number: 9, etag: '"b"', headers: { Age: '86400' } },
    { number: 6, etag: '"c"' },
  ]),
  '/silent': sends(),
  '/large': sends(report(1), report(2).replace('{', `{"more":"${'x'.repeat(6e6)}",`)),
  ...Object.fromEntries(numbers.map((number) => [`/many/${number}.json`, late(send(report(number)), 200)])),
};

describe('a page in front of a server, as time goes by', () => {
  const { expect, answer } = visits();
  let browser, server;

  before(
    async () => {
      server = await serve(answers, answer);
      browser = await start();
    },
    { timeout: limits.before },
  );
  after(() => Promise.all([browser?.close(), server?.stop()]));

  /** Opens a page with tags, and looks at them once they are done. */
  async function open(tags, done) {
    const { script: watch, result } = expect({ done, look: `() => [...document.querySelectorAll('disclosure-table')].map(${look})` });
    const path = `/page/${Math.random()}`;
    const waits = `${hurry}<script>
      window.shown = [];
      document.addEventListener('disclosure-change', ({ detail }) => shown.push(detail.changes[0].after));
    </script>`;
    answers[path] = page(
      tags.map((attributes) => `<disclosure-table section="requests" ${attributes}></disclosure-table>`).join(''),
      `<script src="${watch}"></script>${waits}`,
    );
    await browser.open(server.origin + path);
    const { seen } = await within(limits.page, `A page in ${browser.version}`, browser.orGone(result));
    return seen;
  }

  it('shows the newest answer, though the file is older, or has no date any more', async () => {
    const [seen] = await open(['src="/older.json" refresh="1"'], () => window.shown.length > 2);
    assert.equal(seen.status, 'ready');
    assert.equal(seen.figures[0], '4');
  });

  it('shows no copy that a cache has kept since before the last answer', async () => {
    const [seen] = await open(['src="/kept.json" refresh="1"'], () => window.shown.length > 0);
    assert.equal(seen.figures[0], '6');
  });

  it('shows a report in each of many tags, though the server takes longer for all of them than for one it may', async () => {
    const seen = await open(
      numbers.map((number) => `src="/many/${number}.json"`),
      () => [...document.querySelectorAll('disclosure-table')].every(({ status }) => /ready|failed/.test(status)),
    );
    assert.deepEqual(
      seen.map(({ failure, figures }) => failure || Number(figures[0])),
      numbers,
    );
  });

  it('says that a server is silent which has let it listen', async () => {
    const [seen] = await open(['src="/silent" live'], () => document.querySelector('disclosure-table').status === 'failed');
    assert.equal(seen.failure, 'timeout');
  });

  it('keeps its figures where a message is larger than any report', async () => {
    const [seen] = await open(['src="/large" live'], () => document.querySelector('disclosure-table').status === 'stale');
    assert.equal(seen.figures[0], '1');
  });
});
