/**
 * Lets the tests that need no page run in Node, as they stand: TypeScript is read as it is, and `fetch` reads files of the project, as the
 * browser's does from the test server. For a runner of tests: `mocha --require ./test/node.mjs --extension ts test/core/cell.test.ts`.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'tsx/esm/api';

register();
process.setSourceMapsEnabled(true);

const { fetch } = globalThis;

globalThis.fetch = async (address, options) =>
  String(address).startsWith('file:') ? new globalThis.Response(await readFile(new URL(address))) : fetch(address, options);
