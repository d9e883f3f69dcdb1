/**
 * Serves the demo portal to this machine: the pages at the root, and beside them what they refer to. Needs nothing but Node: `dist` is in the
 * repository as it is built.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that is served: folders by their address. */
const demo = ['dist', 'stories/pages', 'stories/reports', 'stories/docs'].map((folder) => [folder, folder]);

/** Where a path is looked for, in this order. From the pages' folder and from the root, `../../dist/` is then the same. */
const places = ['stories/pages/', 'stories/', ''];

const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};

/** The path of an address in the file system's terms; `undefined` for one that would lead out or to a hidden file. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    const safe = path.startsWith('/') && !/[\\\0]|\/\//.test(path) && !path.split('/').some((name) => name.startsWith('.'));
    return safe ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file or folder of that path, in the first folder that has it. */
async function find(path, folders) {
  for (const place of places) {
    const wanted = place + path.slice(1);
    for (const [address, folder] of folders) {
      if (!`${wanted}/`.startsWith(`${address}/`)) continue;
      const file = join(resolve(root, folder), wanted.slice(address.length), path.endsWith('/') ? 'index.html' : '');
      const found = await stat(file).catch(() => undefined);
      if (found?.isFile()) return { file };
      if (found?.isDirectory()) return { folder: true };
    }
  }
  return {};
}

/** A page may be saved in another encoding than UTF-8: it says so itself, and a header would overrule it. */
function typeOf(file, body) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (!/^text|json$/.test(type)) return type;
  const [, charset = 'utf-8'] = (type === 'text/html' && /<meta charset="([\w-]+)"/.exec(body.toString('latin1', 0, 1024))) || [];
  return `${type}; charset=${charset}`;
}

/** The page with a tag more at the end of its head, in whatever encoding it is. */
const withTag = (body, tag) => Buffer.from(body.toString('latin1').replace('</head>', `${tag}</head>`), 'latin1');

/** The answer to a request: status, headers and, where there is one, the body. */
async function answer({ method, url, headers }, { folders, tag }) {
  const plain = { 'content-type': 'text/plain; charset=utf-8' };
  if (method !== 'GET' && method !== 'HEAD') return [405, { ...plain, allow: 'GET, HEAD' }, 'Only GET and HEAD.\n'];
  const path = pathOf(url);
  const { file, folder } = path === undefined ? {} : await find(path, folders);
  if (folder) return [301, { location: `${url.split(/[?#]/)[0]}/` }];
  if (!file) return [404, plain, 'Not found.\n'];
  const content = await readFile(file);
  const body = tag && extname(file) === '.html' ? withTag(content, tag) : content;
  const etag = `"${createHash('sha1').update(body).digest('base64')}"`;
  const common = { etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match']?.includes(etag)) return [304, common];
  return [200, { ...common, 'content-type': typeOf(file, body), 'content-length': body.length, 'x-content-type-options': 'nosniff' }, body];
}

/** Has a server listen; resolves to the code of what is wrong, if anything is. */
const listen = (server, port, host) =>
  new Promise((resolve) => {
    server.once('error', ({ code }) => resolve(code));
    server.listen(port, host, () => resolve(undefined));
  });

/** Servers on one port of both addresses that a machine has for itself alone: `localhost` is either. */
async function loopback(port, handle) {
  for (;;) {
    const [four, six] = [createServer(handle), createServer(handle)];
    const trouble = await listen(four, port, '127.0.0.1');
    if (trouble && trouble !== 'EADDRINUSE') throw new Error(`Nothing can be served on port ${port}: ${trouble}`);
    if (!trouble) {
      const { port: found } = four.address();
      const without = await listen(six, found, '::1');
      if (without !== 'EADDRINUSE') return { port: found, servers: without ? [four] : [four, six] };
      four.close();
    }
    if (port) port++;
  }
}

/**
 * Listens on a port, or on the next one that is free; 0 takes any.
 *
 * @param more - `folders` that are served too, before the demo's own and as those are written; a `tag` for the head of every page; and
 *   `handle`, which is asked first and says whether it has answered.
 */
export async function serve(port, { folders = [], tag, handle = () => false } = {}) {
  const served = { folders: [...folders, ...demo], tag };
  const { port: found, servers } = await loopback(port, async (request, response) => {
    if (handle(request, response)) return;
    const [status, headers, body] = await answer(request, served);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return {
    port: found,
    origin: `http://localhost:${found}`,
    addresses: servers.map((server) => server.address().address),
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve(Number(process.env.PORT) || 8080);
  console.log(`${origin}/`);
  console.log(
    'Published annual reports, each shown by one tag; the foot of the page leads to the other ways to write it. Ctrl+C ends this.',
  );
}
