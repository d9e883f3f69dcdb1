/**
 * Serves the demo while somebody changes it: bundles the scripts again when a source changes, and has every open page load anew.
 *
 * What is bundled here lies in a folder of its own and is served in place of `dist`, which is committed and has to be what `npm run build`
 * makes of the source. The bundles are neither lowered for old browsers nor made small, which takes that build most of its time, and nothing is
 * derived from them: schemas, and style sheets for pages without scripts, are those of `dist` until the next build.
 */
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ready } from '../test/tooling/ready.mjs';
import { serve } from './serve.mjs';

ready();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [{ context }, { default: bundles }] = await Promise.all([import('esbuild'), import('../rollup.config.mjs')]);

const built = mkdtempSync(join(tmpdir(), 'disclosure-dev-'));
process.on('exit', () => rmSync(built, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit());

/** The same files as the build's, from the same sources; but the kernel has every part in it, for nothing has to be small here. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const kernel = { contents: "import { start } from './src/classic/kernel.ts'; start({});", resolveDir: process.cwd() };
const scripts = [
  { source: { stdin: kernel }, file: 'disclosure.js', format: 'iife' },
  ...bundles
    .filter(({ output }) => output.file)
    .map(({ input, output: { file, format } }) => ({ source: { entryPoints: [input] }, file: basename(file), format })),
];
const quick = scripts.map(({ source, file, format }) =>
  context({
    ...source,
    outfile: join(built, file),
    bundle: true,
    format: format === 'es' ? 'esm' : format,
    sourcemap: true,
    define: { VERSION: JSON.stringify(version) },
    // What package.json says of side effects is about the published modules, not about the sources.
    ignoreAnnotations: true,
    logLevel: 'warning',
  }),
);
const contexts = await Promise.all(quick);

/** The pages that are open; each hears when it has to load anew. */
const pages = new Set();
let soon;

/** An editor writes a file more than once; a page that loads in between would show half of it. */
function reload() {
  clearTimeout(soon);
  soon = setTimeout(() => pages.forEach((page) => page.write('data: reload\n\n')), 50);
}

const script = "new EventSource('/dev/changes').onmessage = () => location.reload();\n";

function handle({ url }, response) {
  if (url === '/dev/reload.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  if (url !== '/dev/changes') return false;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
  pages.add(response.on('close', () => pages.delete(response)));
  return true;
}

let building;
let isStale = false;

/** Bundles everything; a source that changes meanwhile has it done once more. What is wrong with a source has been said by then. */
async function bundle() {
  isStale = true;
  building ??= (async () => {
    while (isStale) {
      isStale = false;
      const results = await Promise.allSettled(contexts.map((each) => each.rebuild()));
      if (!isStale && results.every(({ status }) => status === 'fulfilled')) reload();
    }
    building = undefined;
  })();
  await building;
}

watch('src', { recursive: true }, () => void bundle());
for (const folder of ['stories/pages', 'stories/reports']) watch(folder, reload);
await bundle();

const folders = [
  ['dist', built],
  ['dist/themes', 'src/styles/themes'],
];
const { origin } = await serve(Number(process.env.PORT ?? 8080), { folders, handle, tag: '<script src="/dev/reload.js"></script>' });
console.log(`${origin}/`);
console.log('The demo, which loads anew when a file in src or stories changes. Ctrl+C ends this.');
