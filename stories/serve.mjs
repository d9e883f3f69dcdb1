/** Serves the demo portal: the pages at the root, and beside them the repository that they refer to. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where an address is looked for, in this order. From the pages' folder and from the root, `../../dist/` is then the same. */
const places = ['stories/pages', 'stories', '.'].map((folder) => join(root, folder));

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

/** The file or folder of that path. */
async function find(path) {
  for (const place of places) {
    const file = join(place, path.endsWith('/') ? `${path}index.html` : path);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return { file };
    if (found?.isDirectory()) return { folder: true };
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

/** The answer to a request: status, headers and, where there is one, the body. */
async function answer({ method, url, headers }) {
  const plain = { 'content-type': 'text/plain; charset=utf-8' };
  if (method !== 'GET' && method !== 'HEAD') return [405, { ...plain, allow: 'GET, HEAD' }, 'Only GET and HEAD.\n'];
  const path = pathOf(url);
  const { file, folder } = path === undefined ? {} : await find(path);
  if (folder) return [301, { location: `${url.split(/[?#]/)[0]}/` }];
  if (!file) return [404, plain, 'Not found.\n'];
  const body = await readFile(file);
  const etag = `"${createHash('sha1').update(body).digest('base64')}"`;
  const common = { etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match']?.includes(etag)) return [304, common];
  return [200, { ...common, 'content-type': typeOf(file, body), 'content-length': body.length, 'x-content-type-options': 'nosniff' }, body];
}

/** Listens on a port, or on the next one that is free; 0 takes any. Resolves to the server. */
export function serve(port) {
  const server = createServer(async (request, response) => {
    const [status, headers, body] = await answer(request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? server.listen(++port) : reject(error)));
    server.listen(port, () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.env.PORT) || 8080);
  console.log(`http://localhost:${server.address().port}/`);
}
