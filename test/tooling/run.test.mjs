/** The gate itself, with tests that hang, die, or leave something behind: it ends, says which, and leaves nothing. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from './tree.mjs';

mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
// The server of tests in a browser has the project's files alone.
const place = mkdtempSync(join(root, 'node_modules/.cache/run-'));
after(() => rmSync(place, { recursive: true, force: true }));

/** What is started connects to this server, and is gone when its connections are. */
const server = createServer((socket) => socket.on('error', () => undefined).resume());
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const { port } = server.address();

/** Runs in a test: starts a process that lives by itself, and resolves when it is connected. */
const startChild = `
  const code = "require('node:net').connect(${port}, '127.0.0.1').on('connect', () => process.send('here'))";
  const child = spawn(process.execPath, ['-e', code], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await once(child, 'message');
  child.disconnect();
  child.unref();`;
const imports = "import { once } from 'node:events'; import { spawn } from 'node:child_process';";
const forever = 'await new Promise(() => setInterval(() => undefined, 1000));';

const files = {
  'test/tooling/good.test.mjs': "import { test } from 'node:test'; test('passes', () => undefined);",
  'test/tooling/hangs.test.mjs': `import { describe, it } from 'node:test'; ${imports}
    describe('a suite', () => { it('is quick', () => undefined); it('hangs', async () => {${startChild} ${forever}}); });`,
  'test/tooling/leaves.test.mjs': `import { test } from 'node:test'; ${imports} test('leaves a child', async () => {${startChild}});`,
  'test/tooling/dies.test.mjs': `import { test } from 'node:test'; ${imports}
    test('dies', async () => {${startChild} process.kill(process.pid, 'SIGKILL'); ${forever}});`,
  'test/tooling/fails.test.mjs': "import { test } from 'node:test'; test('fails', () => { throw new Error('wrong by 2'); });",
  'test/tooling/empty.test.mjs': '',
  'test/core/good.test.ts': "it('passes', () => undefined);",
  'test/core/hangs.test.ts': `${imports} describe('a suite', () => { it('hangs', async () => {${startChild} for (;;); }); });`,
  'test/core/other.test.ts': "it('passes', () => undefined);",
  'test/core/dies.test.ts': "it('dies', () => process.exit(0));",
  'test/elements/first.test.ts': "it('passes', () => undefined);",
  'test/elements/hangs.test.ts': `it('hangs', async () => { void fetch('http://127.0.0.1:${port}/'); for (;;); });`,
  'test/elements/loses.test.ts': `import { executeServerCommand } from '@web/test-runner-commands';
    it('loses its browser', () => executeServerCommand('die'));`,
  'test/elements/z-good.test.ts': "it('passes', () => undefined);",
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(place, file)), { recursive: true });
  writeFileSync(join(place, file), text);
}
const named = (file) => relative(root, join(place, 'test', file));

/** Starts the gate with some of these files. `connected` resolves to the connection of what a test has started, `ended` to all that was said. */
function start(names, ...options) {
  const gate = spawn(process.execPath, ['test/run.mjs', ...names.map(named), ...options], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const connected = once(server, 'connection').then(([socket]) => socket);
  let said = '';
  for (const stream of [gate.stdout, gate.stderr]) stream.on('data', (data) => (said += data));
  return { gate, connected, ended: once(gate, 'close').then(([code, signal]) => ({ code, signal, said })) };
}

const lastLine = (said) => said.trimEnd().split('\n').at(-1);
const goneWith = (socket) => socket.destroyed || once(socket, 'close');

describe('the gate', () => {
  it('counts what passed and failed in its last line, and says what failed above it', async () => {
    const { code, said } = await start(['tooling/good.test.mjs', 'tooling/fails.test.mjs']).ended;
    assert.equal(lastLine(said), '1 passed, 1 failed');
    assert.match(said, /fails\.test\.mjs: fails: Error: wrong by 2\n1 passed/);
    assert.equal(code, 1);
  });

  it('is green where nothing failed', async () => {
    const { code, said } = await start(['tooling/good.test.mjs', 'core/good.test.ts']).ended;
    assert.deepEqual([code, lastLine(said)], [0, '2 passed, 0 failed']);
  });

  const none = [
    { name: 'a file without a test', files: ['tooling/empty.test.mjs'], says: /empty\.test\.mjs: has no test\n0 passed, 1 failed/ },
    { name: 'a file that there is not', files: ['core/cel.test.ts'], says: /cel\.test\.ts: there is no such .*\n0 passed, 1 failed/ },
    { name: 'a title that there is not', files: ['core/good.test.ts', '--grep=other'], says: /\n0 passed, 0 failed/ },
  ];
  for (const { name, files: asked, says } of none) {
    it(`is red for ${name}`, async () => {
      const { code, said } = await start(
        asked.filter((each) => !each.startsWith('--')),
        ...asked.filter((each) => each.startsWith('--')),
      ).ended;
      assert.equal(code, 1);
      assert.match(said, says);
    });
  }

  it('runs only the tests with a title', async () => {
    const { said } = await start(['tooling/fails.test.mjs', 'tooling/good.test.mjs', 'core/dies.test.ts'], '--grep', 'passes').ended;
    assert.equal(lastLine(said), '1 passed, 0 failed');
  });

  it('ends a test that hangs with what it has started, says which it was, and goes on', async () => {
    const { connected, ended } = start(['tooling/hangs.test.mjs', 'tooling/good.test.mjs'], '--limit', '10');
    const socket = await connected;
    const { code, said } = await ended;
    await goneWith(socket);
    assert.match(said, /hangs\.test\.mjs: a suite › hangs: still ran after 10 s\n/);
    assert.deepEqual([code, lastLine(said)], [1, '2 passed, 1 failed']);
  });

  it('ends as a whole at its limit', async () => {
    const { connected, ended } = start(['tooling/hangs.test.mjs', 'core/good.test.ts'], '--whole', '10');
    const socket = await connected;
    const { said } = await ended;
    await goneWith(socket);
    assert.match(said, /hangs\.test\.mjs: a suite › hangs: the whole run has taken 10 s\n/);
    assert.equal(lastLine(said), '2 passed, 1 failed');
  });

  const deaths = [
    {
      kind: 'in Node',
      files: ['tooling/dies.test.mjs', 'tooling/good.test.mjs'],
      says: /dies\.test\.mjs: .*its process was ended by SIGKILL\n/,
    },
    { kind: 'of many in a process', files: ['core/dies.test.ts', 'core/good.test.ts'], says: /dies\.test\.ts: dies: its process ended\n/ },
  ];
  for (const { kind, files: asked, says } of deaths) {
    it(`counts a file that dies once, ${kind}, and goes on`, async () => {
      const { said } = await start(asked).ended;
      assert.match(said, says);
      assert.equal(lastLine(said), '1 passed, 1 failed');
    });
  }

  it('ends what a test leaves behind', async () => {
    const { connected, ended } = start(['tooling/leaves.test.mjs']);
    const socket = await connected;
    const { said } = await ended;
    await goneWith(socket);
    assert.equal(lastLine(said), '1 passed, 0 failed');
  });

  const hanging = [
    { kind: 'in Node', file: 'tooling/hangs.test.mjs', title: ' a suite › hangs:' },
    { kind: 'of many in a process', file: 'core/hangs.test.ts', title: ' a suite › hangs:' },
    { kind: 'in a browser', file: 'elements/hangs.test.ts', title: '' },
  ];
  for (const { kind, file, title } of hanging) {
    it(`says what was running when somebody ends it, and leaves nothing: ${kind}`, async () => {
      const { gate, connected, ended } = start([file]);
      const socket = await connected;
      gate.kill('SIGTERM');
      const { code, said } = await ended;
      await goneWith(socket);
      assert.match(said, new RegExp(`hangs\\.test\\.m?[jt]s:${title} somebody ended the run \\(SIGTERM\\)\n`));
      assert.equal(code, 1);
      assert.match(lastLine(said), /^\d passed, 1 failed$/);
    });

    it(`leaves nothing when it dies itself: ${kind}`, async () => {
      const { gate, connected, ended } = start([file]);
      const socket = await connected;
      gate.kill('SIGKILL');
      await ended;
      await goneWith(socket);
    });
  }

  it('names the file whose browser ended, and goes on in another browser', async () => {
    const { said } = await start(['elements/first.test.ts', 'elements/loses.test.ts', 'elements/z-good.test.ts']).ended;
    assert.match(said, /loses\.test\.ts: its process ended with exit code 1\n/);
    assert.equal(lastLine(said), '2 passed, 1 failed');
  });

  it('runs a file again when it changes', async () => {
    const { gate, ended } = start(['core/other.test.ts'], '--watch');
    const lines = [];
    const line = async () => {
      for (let said = ''; ; said += String((await once(gate.stdout, 'data'))[0])) {
        const count = said.match(/^\d+ passed, \d+ failed$/gm);
        if (count) return lines.push(...count);
      }
    };
    await line();
    writeFileSync(join(place, 'test/core/other.test.ts'), "it('passes', () => undefined); it('passes too', () => undefined);");
    await line();
    gate.kill('SIGTERM');
    await ended;
    assert.deepEqual(lines, ['1 passed, 0 failed', '2 passed, 0 failed']);
  });
});
