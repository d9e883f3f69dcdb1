import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserReporter } from './runner/browser-reporter.mjs';
import { plan } from './runner/files.mjs';
import { launch } from './tooling/browser.mjs';
import { browserCommands } from './tooling/browser-commands.mjs';
import { limits } from './tooling/limits.mjs';
import { freePort } from './tooling/port.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const reporter = browserReporter();

/** The files by themselves, where nobody names others: `FILES=test/styles/*.test.ts npx wtr --config test/web-test-runner.config.mjs`. */
const files = process.env.FILES ?? plan(['tags'], rootDir).planned.flatMap((step) => step.files);

/** Without its browser a file would wait until the limit. */
function createBrowserContext({ browser }) {
  browser.on('disconnected', () => {
    if (!reporter.running.length) return;
    console.error(`Chromium was gone in the middle of ${reporter.running.join(', ')}`);
    process.exit(1);
  });
  return browser.defaultBrowserContext();
}

async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultTimeout(limits.page);
  return page;
}

export default {
  rootDir,
  files,
  // Two runs on one machine that look for a port would find the same.
  port: await freePort(),
  nodeResolve: { exportConditions: ['browser', 'production'] },
  // One page at a time: a page behind another gets no frames and no focus.
  concurrency: 1,
  browserStartTimeout: limits.before,
  testsStartTimeout: limits.start,
  // The gate has a limit for each file; all modes of all stories are many.
  testsFinishTimeout: limits.file,
  // A page says only at its end how its tests went: one that hangs has to be given up by name before the file's limit.
  testFramework: { config: { timeout: 120_000, ...(process.env.GREP && { grep: process.env.GREP }) } },
  plugins: [
    browserCommands,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ puppeteer: { launch: () => launch() }, createBrowserContext, createPage })],
  reporters: [reporter],
};
