/**
 * Stands in for a Firefox that does not know one of the driver's commands: runs a real one, passes on what the two say to each other, and
 * answers that command itself, in the words of Firefox 140.
 *
 *     node refusing.mjs COMMAND FIREFOX [ARGUMENT …]
 */
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';

const [refused, program, ...options] = process.argv.slice(2);
const firefox = spawn(program, options, { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, port] = /WebDriver BiDi listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
  if (!port) return console.error(line);
  const server = createServer((driver) => pass(driver, connect(port, '127.0.0.1'), port));
  server.listen(0, '127.0.0.1', () => console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`));
});

/** Passes on everything between the driver and the browser, whole frames at a time, so that an answer of ours can stand between two. */
function pass(driver, browser, port) {
  const ask = splitter((head) => browser.write(head.replace(/^Host: .*$/im, `Host: 127.0.0.1:${port}`), 'latin1'), asked);
  const tell = splitter(
    (head) => driver.write(head, 'latin1'),
    (frame) => driver.write(frame),
  );
  function asked(frame, text) {
    const { id, method } = /"method"/.test(text) ? JSON.parse(text) : {};
    if (method !== refused) browser.write(frame);
    else driver.write(frameOf(JSON.stringify({ type: 'error', id, error: 'unknown command', message: refused, stacktrace: '' })));
  }
  driver
    .on('data', ask)
    .on('close', () => browser.destroy())
    .on('error', () => undefined);
  browser
    .on('data', tell)
    .on('close', () => driver.destroy())
    .on('error', () => undefined);
}

/** Takes a stream apart into its head, as HTTP has it, and the frames of a WebSocket after it. */
function splitter(onHead, onFrame) {
  let rest = Buffer.alloc(0);
  let hasHead = false;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    if (!hasHead) {
      const end = rest.indexOf('\r\n\r\n') + 4;
      if (end < 4) return;
      hasHead = true;
      onHead(rest.toString('latin1', 0, end));
      rest = rest.subarray(end);
    }
    for (let size = sizeOf(rest); size <= rest.length; size = sizeOf(rest)) {
      onFrame(rest.subarray(0, size), textOf(rest.subarray(0, size)));
      rest = rest.subarray(size);
    }
  };
}

/** Where the payload of a frame begins, with its mask before it, and how long it is; nothing of a frame that is not all there. */
function partsOf(frame) {
  if (frame.length < 2) return undefined;
  const short = frame[1] & 0x7f;
  const more = { 126: 2, 127: 8 }[short] ?? 0;
  const mask = frame[1] & 0x80 ? 4 : 0;
  if (frame.length < 2 + more) return undefined;
  const length = more ? Number(`0x${frame.toString('hex', 2, 2 + more)}`) : short;
  return { begin: 2 + more + mask, mask, length };
}

function sizeOf(frame) {
  const parts = partsOf(frame);
  return parts ? parts.begin + parts.length : Infinity;
}

/** What a frame says. What a driver sends is masked. */
function textOf(frame) {
  const { begin, mask } = partsOf(frame);
  const key = frame.subarray(begin - mask, begin);
  return Buffer.from(frame.subarray(begin).map((byte, index) => (mask ? byte ^ key[index % 4] : byte))).toString();
}

function frameOf(text) {
  const payload = Buffer.from(text);
  const head = Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([payload.length < 126 ? Buffer.from([0x81, payload.length]) : head, payload]);
}
