import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { args, findBrowser } from './tooling/browser.mjs';
import { countReporter } from './tooling/count-reporter.mjs';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: process.env.FILES ?? ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 2,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args } })],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
