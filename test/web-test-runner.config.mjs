import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserReporter } from './runner/browser-reporter.mjs';
import { plan } from './runner/files.mjs';
import { args, findBrowser } from './tooling/browser.mjs';
import { browserCommands } from './tooling/browser-commands.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const reporter = browserReporter();

/** The files by themselves, where nobody names others: `FILES=test/styles/*.test.ts npx wtr --config test/web-test-runner.config.mjs`. */
const files = process.env.FILES ?? plan(['tags'], rootDir).planned.flatMap((step) => step.files);

/** Without its browser a file would wait until the limit. */
function createBrowserContext({ browser }) {
  browser.on('disconnected', () => {
    if (!reporter.isRunning) return;
    console.error('The browser has ended.');
    process.exit(1);
  });
  return browser.defaultBrowserContext();
}

export default {
  rootDir,
  files,
  nodeResolve: { exportConditions: ['browser', 'production'] },
  // One page at a time: a page behind another gets no frames and no focus.
  concurrency: 1,
  testsStartTimeout: 60_000,
  // The gate has a limit for each file; all modes of all stories are many.
  testsFinishTimeout: 3_600_000,
  // A page says only at its end how its tests went: one that hangs has to be given up by name before the file's limit.
  testFramework: { config: { timeout: 120_000, ...(process.env.GREP && { grep: process.env.GREP }) } },
  plugins: [
    browserCommands,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args }, createBrowserContext })],
  reporters: [reporter],
};
