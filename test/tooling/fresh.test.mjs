import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { enter } from '../fresh/inside.mjs';
import { isGreen, readGate, write } from '../fresh/page.mjs';
import { aptSettings, environment, npmSettings } from '../fresh/settings.mjs';
import { baseOf, ofRelease, readLines, readStanzas, writeStanzas } from '../fresh/sources.mjs';
import { root } from './tree.mjs';

const plain = { Types: 'deb', URIs: 'http://mirror.test/debian', Suites: 'bookworm', Components: 'main' };

const lines = [
  { name: 'an entry', text: 'deb http://mirror.test/debian bookworm main\n', entries: [plain] },
  {
    name: 'several components, tabs and a comment behind them',
    text: '  deb\thttp://mirror.test/debian \t bookworm main contrib # both',
    entries: [{ ...plain, Components: 'main contrib' }],
  },
  {
    name: 'options, of which those are kept that change what is fetched',
    text: 'deb [arch=amd64,arm64 signed-by=/usr/share/keyrings/a.gpg lang=zh] http://mirror.test/debian bookworm main',
    entries: [{ ...plain, Architectures: 'amd64 arm64', 'Signed-By': '/usr/share/keyrings/a.gpg' }],
  },
  {
    name: 'sources beside programs',
    text: 'deb http://mirror.test/debian bookworm main\ndeb-src http://mirror.test/debian bookworm main\n',
    entries: [plain, { ...plain, Types: 'deb-src' }],
  },
  { name: 'nothing in comments', text: '# deb http://mirror.test/debian bookworm main\n\n', entries: [] },
];

for (const { name, text, entries } of lines) {
  test(`the one-line form of apt's sources: reads ${name}`, () => assert.deepEqual(readLines(text), entries));
}

const stanzas = [
  {
    name: 'an entry',
    text: 'Types: deb\nURIs: http://mirror.test/debian\nSuites: bookworm\nComponents: main\n',
    entries: [plain],
  },
  {
    name: 'two entries, with a comment within the first',
    text: [
      'Types: deb',
      '# Types: deb-src',
      'URIs: http://mirror.test/debian',
      'Suites: bookworm bookworm-updates',
      'Components: main',
      '',
      'Types: deb',
      'URIs: http://mirror.test/security',
      'Suites: bookworm-security',
      'Components: main',
    ].join('\n'),
    entries: [
      { ...plain, Suites: 'bookworm bookworm-updates' },
      { ...plain, URIs: 'http://mirror.test/security', Suites: 'bookworm-security' },
    ],
  },
  {
    name: 'a key that is written out over several lines',
    text: 'Types: deb\nURIs: http://mirror.test/debian\nSuites: bookworm\nComponents: main\nSigned-By:\n -----BEGIN-----\n .\n abc\n',
    entries: [{ ...plain, 'Signed-By': '-----BEGIN-----\n .\n abc' }],
  },
  { name: 'nothing in comments', text: '# Types: deb\n', entries: [] },
];

for (const { name, text, entries } of stanzas) {
  test(`the newer form of apt's sources: reads ${name}`, () => assert.deepEqual(readStanzas(text), entries));
  test(`the newer form of apt's sources: writes ${name} as it was read`, () =>
    assert.deepEqual(readStanzas(writeStanzas(entries)), entries));
}

const choices = [
  { name: 'keeps the release', entry: plain, kept: [plain] },
  {
    name: 'keeps its updates, but no other release beside it',
    entry: { ...plain, Suites: 'bullseye bookworm-updates bookworm' },
    kept: [{ ...plain, Suites: 'bookworm-updates bookworm' }],
  },
  { name: 'keeps programs without their sources', entry: { ...plain, Types: 'deb deb-src' }, kept: [plain] },
  { name: 'leaves out a packager whose suite is no release', entry: { ...plain, Suites: 'stable' }, kept: [] },
  { name: 'leaves out what is switched off', entry: { ...plain, Enabled: 'no' }, kept: [] },
  { name: 'leaves out sources alone', entry: { ...plain, Types: 'deb-src' }, kept: [] },
  { name: 'leaves out a disc', entry: { ...plain, URIs: 'cdrom:[Debian]/' }, kept: [] },
];

for (const { name, entry, kept } of choices) {
  test(`the sources of an empty system: ${name}`, () => assert.deepEqual(ofRelease([entry], 'bookworm'), kept));
}

test('the base comes from the release itself, not from its updates', () => {
  const updates = { ...plain, Suites: 'bookworm-updates' };
  assert.equal(baseOf([updates, plain], 'bookworm'), plain);
  assert.equal(baseOf([updates], 'bookworm'), undefined);
});

test('of what apt is set to, the ways to a server and the ages of lists go along', () => {
  const kept = [
    'Acquire::http::Proxy "http://proxy.test:3128";',
    'Acquire::https::CaInfo "/etc/ssl/ca.pem";',
    'Acquire::Check-Valid-Until "false";',
    '',
  ].join('\n');
  assert.equal(aptSettings(`APT::Architecture "amd64";\nAcquire "";\nAcquire::Languages "zh";\n${kept}DPkg::Post-Invoke "";\n`), kept);
});

test('of what npm is set to, the ways to the registry go along', () => {
  const config = {
    registry: 'https://registry.test/',
    proxy: null,
    noproxy: [''],
    cafile: '/etc/ssl/ca.pem',
    'strict-ssl': false,
    fund: true,
  };
  assert.equal(npmSettings(config), 'registry=https://registry.test/\ncafile=/etc/ssl/ca.pem\nstrict-ssl=false\n');
});

test('of the environment, the ways to servers go along', () => {
  const kept = { HTTPS_PROXY: 'http://proxy.test', no_proxy: 'localhost', NODE_EXTRA_CA_CERTS: '/etc/ssl/ca.pem' };
  assert.deepEqual(environment({ ...kept, LANG: 'zh_CN.UTF-8', HOME: '/srv/a', CHROME_PATH: '/opt/chrome' }), kept);
});

test('a command enters the system with a home, a path and the ways to servers only', () => {
  const command = enter('/tmp/system', 'npm test', { env: { https_proxy: 'http://proxy.test' }, cache: '/tmp/cache' });
  assert.deepEqual(command.slice(3), [
    '/tmp/system',
    'HOME=/srv',
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'https_proxy=http://proxy.test',
    'sh',
    '-c',
    'cd /srv/disclosure-widgets && npm test',
  ]);
});

test('a command finds processes, terminals and shared memory mounted in the system', () => {
  const [, , script] = enter('/tmp/system', 'npm test', { env: {}, cache: '/tmp/cache' });
  for (const place of ['/proc', '/sys', '/dev/pts', '/dev/shm', '/srv/.npm']) {
    assert.ok(script.includes(`mkdir -p "$0${place}" && mount `), place);
    assert.match(script, new RegExp(`mount [^&]*"\\$0${place}" &&`), place);
  }
});

const said = `pages: in a browser
  ✖ test/pages/a.test.mjs (12 in 3.1 s)
      ✖ a cell is read
        Error: no
  ✔ test/pages/b.test.mjs (20 in 0.1 s)
pages took 4 s

test/pages/a.test.mjs: a cell is read: Error: no
test/pages/c.test.mjs: was not run: still ran after 900 s
32 passed, 2 failed
`;

test('what the gate says is read: its counts, and each failed test by name', () =>
  assert.deepEqual(readGate(said), {
    passed: 32,
    failed: 2,
    names: ['test/pages/a.test.mjs: a cell is read: Error: no', 'test/pages/c.test.mjs: was not run: still ran after 900 s'],
  }));

test('a gate without a failed test names none', () =>
  assert.deepEqual(readGate('pages took 4 s\n\n32 passed, 0 failed\n'), { passed: 32, failed: 0, names: [] }));

test('a gate that ends before it counts has passed nothing', () =>
  assert.deepEqual(readGate('killed'), { passed: 0, failed: 0, names: [] }));

const right = {
  title: '原有的清单',
  lists: '2026-07-11',
  versions: { system: 'Debian 12.1', node: '20.1.0', npm: '10.1.0', Chromium: '150.0.1', 'Firefox ESR': '140.1.0esr', WebKitGTK: '2.50.1' },
  start: { shown: true, seconds: 1.25, late: false },
  gate: { code: 0, seconds: 300, late: false, passed: 1234, failed: 0, names: [] },
};
const verdicts = [
  { name: 'green where both commands went well', change: {}, green: true },
  { name: 'red where the demo was not seen', change: { start: { ...right.start, shown: false } }, green: false },
  { name: 'red where the gate was', change: { gate: { ...right.gate, code: 1 } }, green: false },
];

for (const { name, change, green } of verdicts) {
  test(`a system is ${name}`, () => assert.equal(isGreen({ ...right, ...change }), green));
}

test('the page says how both commands went, with versions, and what failed by name', async () => {
  const wrong = {
    ...right,
    title: '新的清单',
    lists: undefined,
    start: { shown: false, seconds: 9, late: false },
    gate: { code: 1, seconds: 4800, late: true, passed: 7, failed: 2, names: ['a table > is <shown>'] },
  };
  const text = await write({ date: '2026-11-25', commit: 'abc1234', systems: [right, wrong] });
  const rows = text.split('\n').filter((row) => row.startsWith('|'));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  assert.deepEqual(
    cells.filter(([name]) => !name.startsWith('-')),
    [
      ['', '原有的清单', '新的清单'],
      ['软件包清单的日期', '2026-07-11', '没有清单'],
      ['`npm start`，到给出地址', '1.3 秒', '没有成功'],
      ['`npm test`', '5.0 分', '超时'],
      ['通过', '1234', '7'],
      ['没有通过', '0', '2'],
      ['Chromium', '150.0.1', '150.0.1'],
      ['Firefox ESR', '140.1.0esr', '140.1.0esr'],
      ['WebKitGTK', '2.50.1', '2.50.1'],
    ],
  );
  assert.match(text, /Debian 12\.1.*Node 20\.1\.0[^]*npm 10\.1\.0[^]*abc1234/);
  assert.match(text, /## 没有通过的\n\n- 新的清单：a table > is \\<shown>\n/);
});

test('the README names both commands that are tried', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const command of ['`npm start`', '`npm test`']) assert.ok(readme.includes(command), command);
});
