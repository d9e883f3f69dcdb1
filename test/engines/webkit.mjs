/** WebKit without anybody who sees it, steered by its WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the screen and says its name. */
async function startScreen() {
  const process = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(process.stdio[3], 'data');
  return { process, display: `:${String(number).trim()}` };
}

async function call(method, address, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(value.message);
  return value;
}

async function patiently(act, tries = 100) {
  for (let left = tries; ; left--) {
    try {
      return await act();
    } catch (error) {
      if (!left) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Sees to it that WebKit is there, with what it needs. */
export function findWebKit(kind) {
  const { driver, packages, name, screen: needed } = kinds[kind];
  const isThere = () => [driver, needed].every((path) => !path || existsSync(path));
  if (!isThere()) install(...packages);
  if (!isThere()) throw new Error(`No ${name} found. Install ${packages.join(' and ')}.`);
}

/** Starts WebKit: its version, a way to open an address, and one to end it. */
export async function startWebKit(kind) {
  const { driver, name, options, screen: needed } = kinds[kind];
  findWebKit(kind);
  const port = await freePort();
  const shown = needed && (await startScreen());
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const env = {
    ...process.env,
    XDG_RUNTIME_DIR: folder,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    ...(shown && { DISPLAY: shown.display }),
  };
  const steered = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  const end = () => {
    steered.kill();
    shown?.process.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const origin = `http://127.0.0.1:${port}`;
    await patiently(() => call('GET', `${origin}/status`));
    const { sessionId, capabilities } = await call('POST', `${origin}/session`, {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none', ...options } },
    });
    const session = `${origin}/session/${sessionId}`;
    if (shown) await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 1000 });
    return {
      version: `${name} ${capabilities.browserVersion}`,
      open: (url) => call('POST', `${session}/url`, { url }),
      close: async () => {
        await call('DELETE', session);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
