import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { args, findBrowser } from './tooling/browser.mjs';
import { countReporter } from './tooling/count-reporter.mjs';

/** Lets a test bring its page to the front: one behind another is shown no frames, so its observers wait for ever. */
const front = {
  name: 'front',
  async executeCommand({ command, session }) {
    if (command !== 'to-front') return undefined;
    await session.browser.getPage(session.id).bringToFront();
    return true;
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: process.env.FILES ?? ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  // One page at a time: a page behind another gets no frames and no focus.
  concurrency: 1,
  testsStartTimeout: 60_000,
  // Each test has a limit of its own; all modes of all stories are many.
  testsFinishTimeout: 3_600_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [front, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args } })],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
