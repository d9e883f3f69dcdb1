import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { args, findBrowser } from './tooling/browser.mjs';
import { browserCommands } from './tooling/browser-commands.mjs';
import { countReporter } from './tooling/count-reporter.mjs';

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
  plugins: [
    browserCommands,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args } })],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
