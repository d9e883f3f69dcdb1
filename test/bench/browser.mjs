/** The browser that everything is measured in. */
import { launch as start } from '../tooling/browser.mjs';

export const launch = () =>
  start({
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 600_000,
  });
