import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, test } from 'node:test';
import { serve } from '../../stories/serve.mjs';

const server = await serve(0);
const { port } = server.address();
after(() => server.close());

/** A request to the letter: `fetch` would tidy the path up before it is sent. */
const ask = (path, { method = 'GET', headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    request({ port, path, method, headers, agent: false }, (response) => {
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

test('takes the next port where one is taken', async () => {
  const other = await serve(port);
  assert.ok(other.address().port > port);
  await new Promise((resolve) => other.close(resolve));
});
