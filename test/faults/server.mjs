/** A server on this machine that can be slow, flap, lie and cut off, and the ways in which it answers. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const type = 'application/json; charset=utf-8';

const asBytes = (body) => (typeof body === 'string' ? Buffer.from(body) : body);

/** Answers with a body; its length is told unless the headers say something else. */
export const send =
  (body, headers = {}, status = 200) =>
  (_request, response) => {
    const bytes = asBytes(body);
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length, ...headers }).end(bytes);
  };

/** Writes these bytes to the socket, whatever HTTP says, and then ends or resets it. */
export const raw =
  (head, body = '', { reset = false } = {}) =>
  ({ socket }) => {
    const bytes = Buffer.concat([Buffer.from(head), asBytes(body)]);
    socket.write(bytes, () => (reset ? setTimeout(() => socket.resetAndDestroy(), 20) : socket.end()));
  };

/** Sends an answer piece by piece. */
export const trickle =
  (body, size, pause, headers = {}) =>
  async (_request, response) => {
    response.writeHead(200, { 'Content-Type': type, ...headers });
    const bytes = asBytes(body);
    for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
      response.write(bytes.subarray(at, at + size));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    response.end();
  };

/** Sends the same piece until the other side has enough. */
export const endless = (piece) => (_request, response) => {
  response.writeHead(200, { 'Content-Type': type });
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
};

export const redirect = (to, status = 302) => send('', { Location: to }, status);

/** Answers late, but answers. */
export const late = (answer, pause) => (request, response) => void setTimeout(() => answer(request, response), pause);

/** Never says a word. */
export const silent = () => undefined;

/**
 * Starts a server.
 *
 * @param answers - By path, without query: `(request, response) => void`.
 * @param first - Is asked before them, and says whether it has answered.
 * @returns its origin, what it was asked, and how to stop it.
 */
export async function serve(answers, first = () => false) {
  const asked = [];
  const server = createServer((request, response) => {
    if (first(request, response)) return;
    const path = request.url.split('?')[0];
    asked.push({ path, headers: request.headers, socket: request.socket });
    const answer = answers[path] ?? send('not here', { 'Content-Type': 'text/plain' }, 404);
    void answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, stop };
}

/** A page with the built file and some tags. */
export const page = (tags, script = '') =>
  send(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>rig</title>${script}<script src="/disclosure.js" defer></script>${tags}`,
    { 'Content-Type': 'text/html; charset=utf-8' },
  );

const text = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

export const script = (file = 'disclosure.js') => send(text(`../../dist/${file}`), { 'Content-Type': 'text/javascript' });

/** A published report as it is stored. */
export const report = text('../../stories/reports/jiaxing-jingxinju-2020.json');
