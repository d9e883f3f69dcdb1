/** Serves the project's files as a portal would, and pages that a test writes down as bytes. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../tooling/tree.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

/**
 * Starts a server on a free port of this machine.
 *
 * @param pages - Path → `{ body, headers }`; any other path is a file of the project.
 * @param answer - Is asked first, and says whether it has answered.
 */
export async function serve(pages = {}, answer = () => false) {
  const server = createServer(async (request, response) => {
    if (answer(request, response)) return;
    const { pathname } = new URL(request.url, 'http://portal');
    const page = pages[pathname] ?? (await fileAt(pathname));
    response.writeHead(page ? 200 : 404, page?.headers);
    response.end(page?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function fileAt(path) {
  try {
    return { body: await readFile(join(root, path)), headers: { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' } };
  } catch {
    return undefined;
  }
}
