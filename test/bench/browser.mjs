/** The browser that everything is measured in. */
import puppeteer from 'puppeteer-core';
import { args, findBrowser } from '../tooling/browser.mjs';

export const launch = async () =>
  puppeteer.launch({
    executablePath: await findBrowser(),
    args: [...args, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 600_000,
  });
