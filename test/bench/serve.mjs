/** A server for the pages that are measured: isolated, so that the browser's clock is exact, and without any cache. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** One contestant as one module, with all that it needs. */
async function bundle(path) {
  const { outputFiles } = await build({
    entryPoints: [root + path],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  });
  return outputFiles[0].text;
}

/** Starts the server; `pages` are texts by address, everything else is the project's own files. */
export async function serve(pages) {
  const answer = async (path) => {
    if (path in pages) return pages[path];
    return path.startsWith('/test/bench/contestants/') ? bundle(path) : readFileSync(root + path);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    answer(path).then(
      (body) => {
        response.writeHead(200, {
          'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`,
          'cache-control': 'no-store',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        });
        response.end(body);
      },
      (error) => response.writeHead(404).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
