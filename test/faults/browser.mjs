/** The browser that the rig drives: Chromium, or Firefox where the environment says so. */
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { args, findBrowser } from '../tooling/browser.mjs';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

export async function start() {
  if (process.env.BROWSER === 'firefox') return launch({ browser: 'firefox', executablePath: firefox, headless: true });
  return launch({ executablePath: await findBrowser(), args: [...args, '--js-flags=--expose-gc'] });
}

/** Lets the page's long waits pass five times as fast, as nobody needs to see how long they are; and keeps what goes wrong unseen. */
export const hurry = `<script>
  window.unhandled = [];
  for (const event of ['error', 'unhandledrejection']) addEventListener(event, ({ message, reason }) => unhandled.push(message || String(reason)));
  const { setTimeout: wait } = window;
  window.setTimeout = (act, delay) => wait(act, delay > 5000 ? delay / 5 : delay);
</script>`;

/** What a tag shows; runs in the page. */
export function look(element) {
  const { locales } = window.disclosure;
  const words = (element.shadowRoot.querySelector('[part=error]')?.textContent ?? '').trim();
  const says = ([, sentence]) => {
    const parts = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^]*')}$`).test(words);
  };
  return {
    status: element.status,
    failure: words && (Object.entries(locales[0].words.failures).find(says)?.[0] ?? words),
    figures: [...element.querySelectorAll('td')].map((cell) => cell.textContent),
    fallback: Boolean(element.querySelector('a')?.getClientRects().length),
  };
}
