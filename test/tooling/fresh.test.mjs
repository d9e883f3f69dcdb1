import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aptSettings, environment, npmSettings } from '../fresh/settings.mjs';
import { baseOf, ofRelease, readLines, readStanzas, writeStanzas } from '../fresh/sources.mjs';

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
  assert.deepEqual(environment({ ...kept, LANG: 'zh_CN.UTF-8', HOME: '/home/a', CHROME_PATH: '/opt/chrome' }), kept);
});
