/**
 * The one gate: every test, the quickest first. Its last line says how many passed and failed.
 *
 * With arguments it runs a part: a step by its name, files, folders or patterns. `--grep` takes only the tests whose titles have a text,
 * `--watch` runs them again when a file changes. `--limit` is the time that a file may take, `--whole` that of all, in seconds: nobody waits
 * for a test that hangs.
 */
import { watch } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './runner/batch.mjs';
import { plan } from './runner/files.mjs';
import { ready } from './tooling/ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    grep: { type: 'string' },
    watch: { type: 'boolean' },
    limit: { type: 'string', default: '900' },
    whole: { type: 'string', default: '5400' },
  },
  allowPositionals: true,
});

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const indented = (text, by) => text.trimEnd().replace(/^/gm, by);
const named = (file) => relative('.', file);

/** Runs the planned files once. Says whether all is well, and whether the run was ended. */
async function runAll({ unknown, planned }) {
  const { signal, stop } = stopper();
  const isOne = planned.length === 1 && planned[0].files.length === 1;
  const failures = unknown.map((asked) => `${asked}: there is no such test file, folder or step`);
  let passed = 0;
  const tell = (result) => {
    const { file, seconds } = result;
    passed += result.passed.length;
    failures.push(...result.failed.map(({ title, error }) => [named(file), title, error.split('\n', 1)].filter(Boolean).join(': ')));
    console.log(`  ${result.failed.length ? '✖' : '✔'} ${named(file)} (${result.passed.length} in ${seconds.toFixed(1)} s)`);
    if (isOne) for (const title of result.passed) console.log(`      ✔ ${title}`);
    for (const { title, error } of result.failed) console.log(indented(`✖ ${[title, error].filter(Boolean).join('\n')}`, '      '));
  };
  for (const step of planned) {
    console.log(`${step.name}: ${step.title}`);
    const since = performance.now();
    await run(step, { limit: Number(values.limit), grep: values.grep, signal, tell });
    console.log(`${step.name} took ${((performance.now() - since) / 1000).toFixed(0)} s\n`);
  }
  stop();
  for (const failure of failures) console.log(failure);
  console.log(`${passed} passed, ${failures.length} failed`);
  return { isGreen: failures.length === 0 && passed > 0, isEnded: signal.aborted };
}

/** Ends a run that has taken too long, or that somebody ends. */
function stopper() {
  const controller = new AbortController();
  const { signal } = controller;
  const limit = setTimeout(() => controller.abort(`the whole run has taken ${values.whole} s`), Number(values.whole) * 1000);
  const end = (name) => controller.abort(`somebody ended the run (${name})`);
  for (const name of signals) process.on(name, end);
  return {
    signal,
    stop() {
      clearTimeout(limit);
      for (const name of signals) process.off(name, end);
    },
  };
}

/** Resolves when a file changes that the tests may depend on. */
function changed({ planned }) {
  const files = planned.flatMap((step) => step.files);
  const folders = new Set([...['src', 'test', 'stories'].map((folder) => resolve(root, folder)), ...files.map(dirname)]);
  return new Promise((resolve) => {
    const watchers = [...folders].map((folder) =>
      watch(folder, { recursive: true }, () => {
        for (const watcher of watchers) watcher.close();
        // An editor writes more than once.
        setTimeout(resolve, 100);
      }),
    );
  });
}

ready();
for (;;) {
  const planned = plan(positionals, root);
  // A change while the tests run counts too.
  const change = values.watch && changed(planned);
  const { isGreen, isEnded } = await runAll(planned);
  process.exitCode = isGreen ? 0 : 1;
  if (!change) break;
  if (isEnded) process.exit();
  await change;
}
