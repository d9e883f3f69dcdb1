/**
 * Runs test files in processes of their own, with a limit of time for each file. What a process says in messages makes the results; where it
 * ends by itself, or has to be ended, the file that was running has failed by name and the files after it go on in a new process.
 */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from './processes.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** For each kind: which files share a process, and how that is started. */
const kinds = {
  node: {
    share: (files) => files.map((file) => [file]),
    start: ([file], grep) => {
      const reporter = ['--test-reporter', new URL('node-reporter.mjs', import.meta.url).href];
      return start(file, [], { execArgv: [...reporter, ...(grep ? ['--test-name-pattern', grep] : [])] });
    },
  },
  mocha: {
    share: (files) => [0, 1].map((half) => files.filter((_, index) => index % 2 === half)).filter(({ length }) => length),
    start: (files, grep) => start(at('in-node.mjs'), [...(grep ? ['--grep', grep] : []), ...files]),
  },
  browser: {
    share: (files) => [files],
    start: (files, grep) => {
      const options = ['--config', at('../web-test-runner.config.mjs'), '--files', ...files.map((file) => file.replaceAll('\\', '/'))];
      return start(at('../../node_modules/@web/test-runner/dist/bin.js'), options, { env: grep ? { GREP: grep } : {}, without: chatter });
    },
  },
};

/** Lines that the runner in the browser writes whatever happens. */
const chatter = /^(?:Running \d+ test files\.\.\.)?$/;

/**
 * Runs the files of a step, two processes at a time where they do not share one.
 *
 * @param context - The `limit` of a file in seconds; `grep`, what the titles of the tests must have; a `signal` that ends everything; and
 *   `tell`, which gets each file's result.
 */
export async function run(step, context) {
  const queue = kinds[step.by].share(step.files);
  const lane = async () => {
    for (let files = queue.shift(); files; files = queue.shift()) {
      for (let left = files; left.length;) left = await new Batch(step, left, context).run();
    }
  };
  await Promise.all([lane(), lane()]);
}

/** One process with its files. */
class Batch {
  #step;
  #left;
  #context;
  #process;
  #timer;
  /** Why the process had to be ended. */
  #why = '';
  /** The file that is running, with what is known of it. */
  #current;
  #isFirst = true;

  constructor(step, files, context) {
    this.#step = step;
    this.#left = new Set(files);
    this.#context = context;
  }

  /** Resolves to the files that another process has to run. */
  async run() {
    const { signal, grep } = this.#context;
    if (signal.aborted) return this.#giveUp(signal.reason);
    const [...files] = this.#left;
    this.#process = kinds[this.#step.by].start(files, grep);
    const { child, end } = this.#process;
    const abort = () => this.#stop(signal.reason);
    signal.addEventListener('abort', abort);
    this.#setLimit();
    if (this.#step.by === 'node') this.#begin(files[0]);
    child.on('message', (message) => this.#hear(message));
    const [[code, killed]] = await Promise.all([once(child, 'exit').finally(end), once(child, 'disconnect')]);
    clearTimeout(this.#timer);
    signal.removeEventListener('abort', abort);
    return this.#close(
      this.#why || (killed && `its process was ended by ${killed}`) || (code && `its process ended with exit code ${code}`),
    );
  }

  #stop(why) {
    this.#why ||= why;
    this.#process.end();
  }

  #setLimit() {
    clearTimeout(this.#timer);
    const { limit } = this.#context;
    this.#timer = setTimeout(() => this.#stop(`still ran after ${limit} s`), limit * 1000);
  }

  #hear({ file, done, began, ended, depth, passed, failed, error }) {
    if (file) this.#begin(resolve(file));
    if (began !== undefined) this.#current.running.set(`${depth} ${began}`, began);
    if (ended !== undefined) this.#current.running.delete(`${depth} ${ended}`);
    if (passed !== undefined) this.#current.passed.push(passed);
    if (failed !== undefined) this.#current.failed.push({ title: failed, error });
    if (done) this.#finish();
  }

  #begin(file) {
    this.#setLimit();
    this.#current = { file, passed: [], failed: [], running: new Map(), since: performance.now() };
  }

  #finish() {
    const { file, passed, failed, since } = this.#current;
    if (!passed.length && !failed.length && !this.#context.grep) failed.push({ title: '', error: 'has no test' });
    this.#current = undefined;
    this.#isFirst = false;
    this.#left.delete(file);
    this.#context.tell({ file, passed, failed, seconds: (performance.now() - since) / 1000 });
  }

  /** The process has ended: as it should, or for a reason. */
  #close(why) {
    if (this.#current) {
      const { running, passed, failed } = this.#current;
      const titles = [...running.values()].join(' › ');
      if (titles) failed.push({ title: titles, error: why || 'its process ended' });
      // A process whose tests have failed says so by its exit code too.
      else if (this.#why || (why && !failed.length)) failed.push({ title: '', error: passed.length ? `${why}, after its tests` : why });
      this.#finish();
    }
    // One that does not come to its first file would not in another try either.
    return this.#isFirst ? this.#giveUp(why || 'its process did nothing') : [...this.#left];
  }

  #giveUp(why) {
    for (const file of this.#left)
      this.#context.tell({ file, passed: [], failed: [{ title: '', error: `was not run: ${why}` }], seconds: 0 });
    return [];
  }
}
