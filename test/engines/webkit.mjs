/** WebKit as GTK programs have it, on a screen that nobody sees, steered by its WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { install } from './packages.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

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

/** Starts WebKit: its version, a way to open an address, and one to end it. */
export async function startWebKit() {
  if (![driver, screen].every(existsSync)) install('webkit2gtk-driver', 'xvfb');
  if (![driver, screen].every(existsSync)) throw new Error('No WebKit found. Install webkit2gtk-driver and xvfb.');
  const port = await freePort();
  const { process: shown, display } = await startScreen();
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const steered = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  const end = () => [steered, shown].forEach((one) => one.kill());
  try {
    const origin = `http://127.0.0.1:${port}`;
    await patiently(() => call('GET', `${origin}/status`));
    const { sessionId, capabilities } = await call('POST', `${origin}/session`, {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
    });
    const session = `${origin}/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 1000 });
    return {
      version: `WebKitGTK ${capabilities.browserVersion}`,
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
