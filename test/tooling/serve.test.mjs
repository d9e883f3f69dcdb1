/** The demo's server: what it gives, and that it gives nothing else and to nobody else. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { serve } from '../../stories/serve.mjs';
import { root } from './tree.mjs';

const server = await serve(0);
const { port } = server;
after(() => server.close());

/** A request to the letter: `fetch` would tidy the path up before it is sent. */
const ask = (path, { method = 'GET', headers = {}, host = '127.0.0.1' } = {}) =>
  new Promise((resolve, reject) => {
    request({ host, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('latin1');
      response.on('data', (data) => (text += data));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });

const answers = [
  { name: 'shows the portal at the root', path: '/', status: 200, type: 'text/html; charset=utf-8' },
  { name: 'shows the same under its own path', path: '/stories/pages/index.html?year=2020', status: 200, type: 'text/html; charset=utf-8' },
  { name: 'gives reports as JSON', path: '/stories/reports/suqian-2024.json', status: 200, type: 'application/json; charset=utf-8' },
  { name: 'gives the same from beside the root', path: '/reports/suqian-2024.json', status: 200, type: 'application/json; charset=utf-8' },
  { name: 'gives the script as JavaScript', path: '/dist/disclosure.js', status: 200, type: 'text/javascript; charset=utf-8' },
  { name: 'gives the style sheet as CSS', path: '/dist/disclosure.css', status: 200, type: 'text/css; charset=utf-8' },
  { name: 'names the encoding that a page is saved in', path: '/gb2312.html', status: 200, type: 'text/html; charset=gb2312' },
  { name: 'leads a folder to its slash', path: '/stories/pages', status: 301 },
  { name: 'says when there is no such file', path: '/none.html', status: 404, type: 'text/plain; charset=utf-8' },
  { name: 'does not lead out of the repository', path: '/../../../../etc/passwd', status: 404 },
  { name: 'does not lead out by an encoded path', path: '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', status: 404 },
  { name: 'does not lead out by an encoded slash', path: '/..%2f..%2f..%2fetc/passwd', status: 404 },
  { name: 'does not lead out by a backslash', path: '/..%5c..%5cetc/passwd', status: 404 },
  { name: 'keeps hidden files to itself', path: '/.gitignore', status: 404 },
  { name: 'survives a path that cannot be decoded', path: '/%E0%A4%A', status: 404 },
  { name: 'survives a path with a zero byte', path: '/index.html%00.js', status: 404 },
  { name: 'refuses to change anything', path: '/', method: 'POST', status: 405 },
];

for (const { name, path, method, status, type } of answers) {
  test(name, async () => {
    const answer = await ask(path, { method });
    assert.equal(answer.status, status);
    if (type) assert.equal(answer.headers['content-type'], type);
    assert.doesNotMatch(answer.text, /root:/);
  });
}

test('gives no body to who asks for the head alone', async () => {
  const { status, headers, text } = await ask('/', { method: 'HEAD' });
  assert.deepEqual([status, Number(headers['content-length']) > 0, text], [200, true, '']);
});

test('does not send again what the browser has', async () => {
  const { headers } = await ask('/dist/disclosure.js');
  const again = await ask('/dist/disclosure.js', { headers: { 'if-none-match': headers.etag } });
  assert.deepEqual([again.status, again.text], [304, '']);
});

const kept = [
  'package.json',
  'package-lock.json',
  'README.md',
  'node_modules/lit/package.json',
  'src/index.ts',
  'test/run.mjs',
  'stories/serve.mjs',
  'stories/decisions/size.md',
  'serve.mjs',
  '.git/HEAD',
  'dist/../package.json',
];
for (const path of kept) {
  test(`keeps ${path} to itself`, async () => assert.equal((await ask(`/${path}`)).status, 404));
}

const pages = readdirSync(join(root, 'stories/pages')).filter((file) => file.endsWith('.html'));
for (const folder of ['/', '/stories/pages/']) {
  test(`gives whatever the pages at ${folder} refer to`, async () => {
    const found = pages.flatMap((page) => {
      const text = readFileSync(join(root, 'stories/pages', page), 'latin1');
      return [page, ...[...text.matchAll(/ (?:src|href)="([^"?#]+)/g)].map(([, address]) => address)];
    });
    const paths = [...new Set(found.map((address) => new URL(address, `http://localhost${folder}`).pathname))];
    assert.ok(paths.length > pages.length);
    const missing = [];
    for (const path of paths) if ((await ask(path)).status !== 200) missing.push(path);
    assert.deepEqual(missing, []);
  });
}

test('is there under either address of this machine', async () => {
  for (const host of server.addresses) assert.equal((await ask('/', { host })).status, 200);
  assert.equal((await fetch(`${server.origin}/`)).status, 200);
});

test('is not there for other machines', async () => {
  assert.deepEqual(
    server.addresses.filter((address) => address !== '127.0.0.1' && address !== '::1'),
    [],
  );
  const others = Object.values(networkInterfaces()).flatMap((list) => list.filter(({ internal, scopeid }) => !internal && !scopeid));
  for (const { address } of others) {
    const socket = connect(port, address);
    const how = await Promise.race([once(socket, 'connect').then(() => 'answers'), once(socket, 'error').then(() => 'refuses')]).catch(
      () => 'refuses',
    );
    socket.destroy();
    assert.equal(how, 'refuses', address);
  }
});

test('takes the next port where one is taken', async () => {
  const other = await serve(port);
  assert.ok(other.port > port);
  other.close();
});

test('gives more folders, a tag in every head, and what somebody else answers, where that is asked for', async () => {
  const more = await serve(0, {
    folders: [['dist', 'stories/decisions']],
    tag: '<script src="/more.js"></script>',
    handle: ({ url }, response) => url === '/more.js' && response.end('more'),
  });
  try {
    const text = async (path) => (await fetch(more.origin + path)).text();
    assert.match(await text('/dist/0006-size.md'), /^# /);
    assert.match(await text('/dist/disclosure.css'), /table/);
    assert.match(await text('/one-tag.html'), /<script src="\/more\.js"><\/script><\/head>/);
    assert.equal(await text('/more.js'), 'more');
  } finally {
    more.close();
  }
});

test('shows the demo from a copy in which nothing was installed, and says in two lines where and what', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'demo 演示 '));
  for (const part of ['stories', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  assert.equal(scripts.start, 'node stories/serve.mjs');
  const demo = spawn(process.execPath, ['stories/serve.mjs'], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const lines = createInterface({ input: demo.stdout })[Symbol.asyncIterator]();
    const address = (await lines.next()).value;
    assert.match(address, /^http:\/\/localhost:\d+\/$/);
    assert.match((await lines.next()).value, /^Published annual reports/);
    assert.equal((await fetch(address)).status, 200);
    assert.equal((await fetch(`${address}dist/disclosure.js`)).status, 200);
    demo.kill();
    assert.equal((await lines.next()).done, true);
  } finally {
    demo.kill();
    rmSync(copy, { recursive: true, force: true });
  }
});
