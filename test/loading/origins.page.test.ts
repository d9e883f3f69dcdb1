import { expect } from 'chai';
import { foreignSite, isAllowed } from '../../src/loading/origins.js';
import { stream } from '../../src/parts/push/stream.js';
import { Listener, second } from './listener.js';
import { version } from './world.js';

/** The page's own host and port in other spellings of the same origin, and in those that only look like it. */
const { host, hostname, port, origin } = location;
const listed = 'https://data.example.cn http://data.example.cn:8080';

/** As a page resolves what is written in it. */
const resolved = (address: string): string => new URL(address, document.baseURI).href;

const allowed: readonly (readonly [address: string, list?: string])[] = [
  ['2020.json'],
  ['/gk/2020.json?v=1#x'],
  ['../2020.json'],
  [`//${host}/2020.json`],
  [`HTTP://${hostname.toUpperCase()}:${port}/2020.json`],
  [`http:2020.json`],
  [`\\\\${host}\\2020.json`],
  [`http://user:word@${host}/2020.json`],
  ['https://data.example.cn/2020.json', listed],
  ['https://data.example.cn:443/2020.json', listed],
  ['HTTPS://DATA.EXAMPLE.CN/2020.json', listed],
  ['https:\\\\data.example.cn\\2020.json', listed],
  ['http://data.example.cn:8080/2020.json', listed],
  ['https://data.example.cn/2020.json', 'https://data.example.cn/gk/'],
  ['https://data.example.cn/2020.json', '  https://other.example.cn\n\thttps://DATA.example.cn:443  '],
  ['https://xn--fiqs8s.cn/2020.json', 'https://中国.cn'],
];

const refused: readonly (readonly [address: string, list?: string])[] = [
  ['https://other.example.cn/2020.json'],
  ['https://other.example.cn/2020.json', listed],
  ['//other.example.cn/2020.json'],
  ['\\\\other.example.cn\\2020.json'],
  ['/\\other.example.cn/2020.json'],
  ['\t//other.example.cn/2020.json'],
  ['/\n/other.example.cn/2020.json'],
  ['http:\\/other.example.cn/2020.json'],
  [`http://${host}@other.example.cn/2020.json`],
  [`http://${host}:word@other.example.cn/2020.json`],
  [`http://${hostname}.other.example.cn:${port}/2020.json`],
  [`http://other.example.cn/${host}/2020.json`],
  [`http://other.example.cn\\@${host}/2020.json`],
  [`http://${hostname}.:${port}/2020.json`],
  [`http://${hostname}:${Number(port) + 1}/2020.json`],
  [`https://${host}/2020.json`],
  ['http://data.example.cn/2020.json', listed],
  ['https://data.example.cn:8443/2020.json', listed],
  ['https://data.example.cn./2020.json', listed],
  ['https://sub.data.example.cn/2020.json', listed],
  ['https://data.example.cn.evil.cn/2020.json', listed],
  ['https://data.example.cn/2020.json', 'data.example.cn'],
  ['https://data.example.cn/2020.json', '*'],
  ['https://data.example.cn/2020.json', 'https://*.example.cn'],
  ['https://data.example.cn/2020.json', 'https://data.example.cn,https://other.example.cn'],
  ['data:application/json,{}'],
  ['data:application/json,{}', 'data: null *'],
  [`blob:${origin}/1`],
  ['blob:null/1', 'null'],
  [`filesystem:${origin}/temporary/2020.json`],
  ['javascript:alert(1)//2020.json'],
  ['vbscript:x'],
  ['about:blank', 'about: null'],
  ['file:///etc/passwd'],
  ['file:///etc/passwd', 'file://'],
  ['ftp://data.example.cn/2020.json', 'ftp://data.example.cn'],
  ['ws://data.example.cn/2020.json', 'ws://data.example.cn'],
];

describe('an address that is limited to origins', () => {
  for (const [address, list = ''] of allowed) {
    it(`may be asked: ${JSON.stringify(address)} where the list is ${JSON.stringify(list)}`, () => {
      expect(isAllowed(resolved(address), list)).to.equal(true);
    });
  }
  for (const [address, list = ''] of refused) {
    it(`is refused: ${JSON.stringify(address)} where the list is ${JSON.stringify(list)}`, () => {
      expect(isAllowed(resolved(address), list)).to.equal(false);
    });
  }

  it('is one that is limited: any other may be asked', () => {
    for (const [address] of refused) expect(isAllowed(resolved(address), null), address).to.equal(true);
  });
});

describe('the origins of a page', () => {
  afterEach(() => {
    delete (globalThis as { disclosureOrigins?: unknown }).disclosureOrigins;
    document.querySelectorAll('body > [id=disclosureOrigins], body > [name=disclosureOrigins]').forEach((element) => element.remove());
  });

  const foreign = 'https://other.example.cn/2020.json';

  it('hold for every tag, whatever it says itself', () => {
    globalThis.disclosureOrigins = ['https://data.example.cn'];
    for (const own of [null, '', 'https://other.example.cn']) {
      expect(isAllowed(foreign, own)).to.equal(false);
      expect(isAllowed('https://data.example.cn/2020.json', own)).to.equal(true);
      expect(isAllowed(resolved('/2020.json'), own)).to.equal(true);
    }
  });

  it('are the page’s own alone where the list is empty, or is none', () => {
    for (const list of [[], [7, null, {}], 'https://other.example.cn', { 0: 'https://other.example.cn', length: 1 }, true]) {
      globalThis.disclosureOrigins = list as string[];
      expect(isAllowed(foreign, null), JSON.stringify(list)).to.equal(false);
      expect(isAllowed(resolved('/2020.json'), null), JSON.stringify(list)).to.equal(true);
    }
  });

  it('are not limited where nothing is set', () => {
    for (const nothing of [undefined, null]) {
      globalThis.disclosureOrigins = nothing as unknown as string[];
      expect(isAllowed(foreign, null)).to.equal(true);
      expect(isAllowed(foreign, '')).to.equal(false);
    }
  });

  const contents = [
    '<a id="disclosureOrigins" href="https://other.example.cn"></a>',
    '<a id="disclosureOrigins"></a><a id="disclosureOrigins" name="0" href="https://other.example.cn"></a>',
    '<form id="disclosureOrigins"><input name="length" value="1"></form>',
    '<iframe name="disclosureOrigins"></iframe>',
  ];
  for (const content of contents) {
    it(`are not what content of the page has as its name: ${content}`, () => {
      document.body.insertAdjacentHTML('beforeend', content);
      expect(globalThis.disclosureOrigins).not.to.equal(undefined);
      expect(isAllowed(foreign, null)).to.equal(true);
      expect(isAllowed(foreign, '')).to.equal(false);
      globalThis.disclosureOrigins = ['https://data.example.cn'];
      expect(isAllowed(foreign, null)).to.equal(false);
    });
  }
});

describe('the site of an address', () => {
  const sites: readonly (readonly [address: string, host: string])[] = [
    ['/2020.json', ''],
    [`http://${hostname.toUpperCase()}:${port}/2020.json`, ''],
    ['https://Data.Example.cn:443/2020.json', 'data.example.cn'],
    ['https://user:word@data.example.cn:8443/2020.json', 'data.example.cn:8443'],
    ['https://中国.cn/2020.json', 'xn--fiqs8s.cn'],
    ['data:application/json,{}', ''],
    [`blob:${origin}/1`, ''],
  ];
  for (const [address, host] of sites) {
    it(`is ${host || 'not another one'} for ${address}`, () => expect(foreignSite(resolved(address))).to.equal(host));
  }
});

describe('a feed that is limited to origins', () => {
  const feed = Listener.forEach();
  const own = { address: resolved('/2020.json'), origins: 'https://data.example.cn' };

  it('sends nothing to any other, however often it is asked again', async () => {
    feed.leave = feed.listen(second, { ...own, address: 'https://other.example.cn/2020.json' });
    await feed.world.pass(100 * second);
    expect(feed.world.count).to.equal(0);
    expect(feed.shown()).to.include('origin');
  });

  it('does not listen to any other that sends by itself', async () => {
    feed.leave = feed.listen(second, { ...own, address: 'https://other.example.cn/2020.json', transport: stream });
    await feed.world.pass(second);
    expect(feed.shown()).to.deep.equal(['origin']);
  });

  it('shows what a redirect leads to where that is listed', async () => {
    feed.leave = feed.listen(second, own);
    await feed.world.answer(version(1), { url: 'https://data.example.cn/2020.json' });
    expect(feed.heard).to.deep.equal([{ version: 1, since: 0, from: 'https://data.example.cn/2020.json' }]);
  });

  it('keeps the figures that it has where a redirect leads elsewhere, and reads nothing there', async () => {
    feed.leave = feed.listen(second, own);
    await feed.world.answer(version(1));
    await feed.world.pass(second);
    const { signal } = feed.world.asked[0]!.options;
    await feed.world.answer(version(2), { url: 'https://other.example.cn/2020.json' });
    expect(signal!.aborted).to.equal(true);
    expect(feed.shown()).to.deep.equal([1, 'origin']);
  });

  it('is another feed than one that is not', async () => {
    const leaves = [feed.listen(Infinity, own), feed.listen(Infinity, { address: own.address })];
    await feed.world.answer(version(1), { url: 'https://other.example.cn/2020.json' });
    await feed.world.answer(version(1), { url: 'https://other.example.cn/2020.json' });
    expect(feed.shown()).to.deep.equal(['origin', 1]);
    feed.leave = () => leaves.forEach((leave) => leave());
  });
});
