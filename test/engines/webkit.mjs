/** WebKit without anybody who sees it, steered by its WebDriver. */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { limits, within } from '../tooling/limits.mjs';
import { freePort } from '../tooling/port.mjs';
import { start } from '../tooling/processes.mjs';
import { install } from './packages.mjs';

const screen = '/usr/bin/Xvfb';

/** The two that Debian has: today's for GTK, which needs a screen, and one of some years ago for devices, which needs none. */
const kinds = {
  gtk: { driver: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver', 'xvfb'], name: 'WebKitGTK', screen },
  wpe: {
    driver: '/usr/bin/WPEWebDriver',
    packages: ['wpewebkit-driver', 'cog'],
    name: 'WPE WebKit',
    options: { 'wpe:browserOptions': { binary: '/usr/bin/cog', args: ['--automation', '-P', 'headless'] } },
  },
};

/** Starts the screen: its name, and the program. */
async function startScreen() {
  const program = start('Xvfb', screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  try {
    const [, number] = await program.hear(/^(\d+)\n/);
    return { program, display: `:${number}` };
  } catch (error) {
    await program.end();
    throw error;
  }
}

async function call(method, address, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(value.message || value.error);
  return value;
}

/** Waits until the driver listens. */
async function listening(origin, { orGone }, name) {
  let waits = true;
  async function knock() {
    while (waits) {
      if (await call('GET', `${origin}/status`).catch(() => undefined)) return;
      await pause(50);
    }
  }
  try {
    await within(limits.start, `The start of ${name}`, orGone(knock()));
  } finally {
    waits = false;
  }
}

/** Sees to it that WebKit is there, with what it needs. */
export function findWebKit(kind) {
  const { driver, packages, name, screen: needed } = kinds[kind];
  const isThere = () => [driver, needed].every((path) => !path || existsSync(path));
  if (!isThere()) install(...packages);
  if (!isThere()) throw new Error(`No ${name} found. Install ${packages.join(' and ')}.`);
}

/** Fails when the browser does not answer its driver any more: it is no child of this process, so that nobody tells of its end. */
async function watch(session, name, isOver) {
  while (!isOver()) {
    await call('GET', `${session}/window`).catch((cause) => {
      if (!isOver()) throw new Error(`${name} was gone`, { cause });
    });
    await pause(500);
  }
  return new Promise(() => undefined);
}

/** Starts WebKit: its version, a way to open an address, one to end it, and one to wait for something unless it is gone before. */
export async function startWebKit(kind) {
  const { driver, name, options, screen: needed } = kinds[kind];
  findWebKit(kind);
  const programs = [];
  let over = false;
  const end = async () => {
    over = true;
    await Promise.all(programs.map((program) => program.end()));
  };
  try {
    const shown = needed && (await startScreen());
    if (shown) programs.push(shown.program);
    const port = await freePort();
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', ...(shown && { DISPLAY: shown.display }) };
    const steered = start(name, driver, [`--port=${port}`, '--host=127.0.0.1'], { env, writes: 'XDG_RUNTIME_DIR' });
    programs.push(steered);
    const origin = `http://127.0.0.1:${port}`;
    await listening(origin, steered, name);
    const asked = { capabilities: { alwaysMatch: { pageLoadStrategy: 'none', ...options } } };
    const begun = call('POST', `${origin}/session`, asked);
    const { sessionId, capabilities } = await within(limits.start, `The start of ${name}`, steered.orGone(begun));
    const session = `${origin}/session/${sessionId}`;
    if (shown) await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 1000 });
    const version = `${name} ${capabilities.browserVersion}`;
    const loss = watch(session, version, () => over);
    loss.catch(() => undefined);
    return {
      version,
      open: (url) => call('POST', `${session}/url`, { url }),
      orGone: (promise) => Promise.race([steered.orGone(promise), loss]),
      close: end,
    };
  } catch (cause) {
    await end();
    throw new Error(`${name} cannot be driven: ${cause.message}`, { cause });
  }
}
