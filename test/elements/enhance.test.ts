import { expect } from 'chai';
import '../../src/define/index.js';
import { enhance } from '../../src/page/enhance.js';
import type { DisclosureTable } from '../../src/index.js';
import { loaded, partText, tick } from './page.js';

const own = '/stories/reports/suqian-2024.json';

/** What the console is told, and what is fetched, while a test runs. */
const warn = console.warn.bind(console);
const fetch = window.fetch.bind(window);
let warnings: string[];
let fetched: string[];

let page: HTMLElement;
beforeEach(() => {
  warnings = [];
  fetched = [];
  console.warn = (text: string) => void warnings.push(text);
  window.fetch = (address, options) => {
    fetched.push(address as string);
    return fetch(address, options);
  };
  document.body.append((page = document.createElement('div')));
});
afterEach(() => {
  page.remove();
  console.warn = warn;
  window.fetch = fetch;
});

const link = (href: string): string => `<a href="${href}">2024年数据</a>`;
const good = link('none.json#request-outcome-matrix');

const becomes = (html: string, options?: Parameters<typeof enhance>[1]): boolean => {
  page.innerHTML = html;
  enhance(page, options);
  return page.querySelector('[origins] > a') !== null;
};

describe('enhance', () => {
  it('turns a link whose fragment is a tag into that tag, with the link inside', async () => {
    page.innerHTML = link(`${own}#request-outcome-matrix`);
    const anchor = page.firstElementChild!;
    enhance(page);
    const element = page.querySelector('request-outcome-matrix')!;
    expect(anchor.parentElement).to.equal(element);
    await loaded(element);
    expect(element.querySelector('[data-address="requests/received/natural"]')!.textContent).to.equal('3440');
    expect(element.querySelector('.disclosure-of')!.textContent).to.equal('宿迁市人民政府\u30002024年度');
  });

  it('is safe to call twice', () => {
    page.innerHTML = good;
    enhance(page);
    enhance(page);
    expect(page.querySelectorAll('request-outcome-matrix')).to.have.lengthOf(1);
  });

  it('follows content that is added later', async () => {
    enhance(page);
    const box = document.createElement('p');
    page.append(box);
    box.innerHTML = link('none.json#disclosure-table?section=disputes&amp;onclick=x');
    await tick();
    const element = box.querySelector('disclosure-table')!;
    expect(element.getAttribute('section')).to.equal('disputes');
    expect(element.hasAttribute('onclick')).to.equal(false);
  });

  it('takes nothing but the section, the language and the view from a link', () => {
    const said = 'section=disputes&lang=en&view=list';
    const not =
      'refresh=1&findings=list&blank=dash&live=1&src=//x&origins=*&for=x&crossorigin=use-credentials&year=1&agency=x&edition=2014&isolated=1&loading=lazy&level=1&id=x&class=x&style=x&slot=x&is=x&hidden=1&onclick=x&on-load=x&__proto__=x';
    page.innerHTML = link(`none.json#disclosure-table?${not}&${said}`);
    enhance(page);
    const { attributes } = page.querySelector('disclosure-table')!;
    expect(Object.fromEntries([...attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      src: 'none.json',
      origins: '',
      section: 'disputes',
      lang: 'en',
      view: 'list',
    });
  });

  for (const href of ['#request-outcome-matrix', 'page.html#top', 'page.html#font-face', 'x.json#script', 'x.json#unknown-tag']) {
    it(`leaves ${href} alone`, () => {
      page.innerHTML = link(href);
      enhance(page);
      expect(page.innerHTML).to.equal(`<a href="${href}">2024年数据</a>`);
    });
  }
});

describe('a link that names an address elsewhere', () => {
  const elsewhere = [
    'https://other.example.cn/x.json',
    '//other.example.cn/x.json',
    '/\\other.example.cn/x.json',
    `http://${location.host}@other.example.cn/x.json`,
    `http://${location.hostname}.:${location.port}/x.json`,
    'data:application/json,{}',
    'javascript:alert(1)//',
    'blob:http://127.0.0.1/abc',
    `${URL.createObjectURL(new Blob(['{}']))}`,
    'file:///etc/passwd',
  ];
  for (const address of elsewhere) {
    it(`becomes a tag that says so, and asks nobody: ${address}`, async () => {
      page.innerHTML = link(`${address}#request-outcome-matrix`);
      enhance(page);
      const element = await loaded(page.querySelector('request-outcome-matrix')!);
      expect(element.status).to.equal('failed');
      expect(partText(element, 'error')).to.match(/^没有采用 (https?:\/\/[\w.:]+|\w+:) 的数据：它不是本站/);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(fetched).to.deep.equal([]);
    });
  }

  it('is still limited where a script of the page has cloned its tag', async () => {
    page.innerHTML = link('https://other.example.cn/x.json#request-outcome-matrix');
    enhance(page);
    const clone = page.firstElementChild!.cloneNode(true) as DisclosureTable;
    page.replaceChildren(clone);
    await loaded(clone);
    expect(partText(clone, 'error')).to.match(/^没有采用 /);
    expect(fetched).to.deep.equal([]);
  });

  it('may name the origins that the page lists', async () => {
    page.innerHTML = link('https://data.example.cn/x.json#request-outcome-matrix');
    window.fetch = (address) => {
      fetched.push(address as string);
      const response = new Response('{"year":2024,"tables":{"requests":{}}}');
      return Promise.resolve(Object.defineProperty(response, 'url', { value: address }));
    };
    enhance(page, { origins: 'https://else.example.cn https://data.example.cn' });
    const element = await loaded(page.querySelector('request-outcome-matrix')!);
    expect(fetched).to.deep.equal(['https://data.example.cn/x.json']);
    expect(element.querySelector('.disclosure-of')!.textContent).to.equal('2024年度\u3000数据来自 data.example.cn');
  });
});

const tags = ['disclosure-report', 'disclosure-table', 'request-outcome-matrix', 'review-litigation-table', 'disclosure-findings'];

/** Where a link is left as it is, and where it becomes a tag. */
const places: readonly (readonly [html: string, becomes: boolean])[] = [
  ['<p>…</p>', true],
  ['<div contenteditable>…</div>', false],
  ['<div contenteditable="true"><p>…</p></div>', false],
  ['<div contenteditable="TRUE">…</div>', false],
  ['<div contenteditable="plaintext-only">…</div>', false],
  ['<div contenteditable><div contenteditable="false">…</div></div>', false],
  ['<div contenteditable="false">…</div>', true],
  ['<div contenteditable="FALSE">…</div>', true],
  ...tags.map((tag) => [`<${tag}><div><p>…</p></div></${tag}>`, false] as const),
  ['<template>…</template>', false],
  ['<form><input name="parentNode"><input name="localName"><input name="closest"><p>…</p></form>', true],
  ['<form><input name="parentNode"><input name="querySelectorAll"><input name="matches"><p>…</p></form>', true],
];

describe('where a link stands', () => {
  for (const [place, expected] of places) {
    it(`decides that it ${expected ? 'becomes a tag' : 'stays'}: ${place}`, async () => {
      const html = place.replace('…', good);
      expect(becomes(html)).to.equal(expected);
      page.innerHTML = '';
      await tick();
      // The same place and its link, put there later.
      page.innerHTML = html;
      await tick();
      expect(page.querySelector('[origins] > a') !== null).to.equal(expected);
    });
  }

  it('decides that it stays where the whole document is being edited, whatever its content is named', async () => {
    document.designMode = 'on';
    try {
      expect(becomes(`<img name="designMode">${good}`)).to.equal(false);
      await tick();
      expect(page.querySelector('[origins]')).to.equal(null);
    } finally {
      page.replaceChildren();
      document.designMode = 'off';
    }
  });

  it('decides that it stays where the page marks it as written by a visitor', () => {
    expect(becomes(good.replace('<a', '<a rel="nofollow UGC"'))).to.equal(false);
    expect(becomes(good.replace('<a', '<a rel="nofollow"'))).to.equal(true);
  });
});

describe('the areas in which links become tags', () => {
  const areas: readonly (readonly [html: string, options: Parameters<typeof enhance>[1], becomes: boolean])[] = [
    ['<main>…</main>', { within: 'main' }, true],
    ['<div>…</div>', { within: 'main' }, false],
    ['<div class="a"><p>…</p></div>', { within: '.b, .a' }, true],
    ['<div class="a"><p class="c">…</p></div>', { within: '.a', except: '.c' }, false],
    ['<div class="a"><p class="d">…</p></div>', { within: '.a', except: '.c' }, true],
    ['<div class="c"><p class="a">…</p></div>', { within: '.a', except: '.c' }, false],
    ['<p class="c">…</p>', { except: '.c, .d' }, false],
    ['<p>…</p>', { except: '.c' }, true],
    ['<p>…</p>', { within: ' ', except: ' ' }, true],
    ['<div class="a" contenteditable>…</div>', { within: '.a' }, false],
  ];
  for (const [html, options, expected] of areas) {
    it(`are what the page says: ${html} with ${JSON.stringify(options)} ${expected ? 'is one' : 'is none'}`, () => {
      expect(becomes(html.replace('…', good), options)).to.equal(expected);
    });
  }

  it('hold for what a script adds later, inside and outside', async () => {
    page.innerHTML = '<div class="a"></div><div class="b"></div><div class="a"><p class="c"></p></div>';
    enhance(page, { within: '.a', except: '.c' });
    for (const box of page.querySelectorAll('div, p')) box.insertAdjacentHTML('beforeend', good);
    const outside = document.createElement('section');
    outside.innerHTML = `${good}<div class="a">${good}</div>`;
    page.append(outside);
    await tick();
    expect([...page.querySelectorAll('a')].map((anchor) => anchor.parentElement!.localName)).to.deep.equal([
      'request-outcome-matrix',
      'div',
      'p',
      'request-outcome-matrix',
      'section',
      'request-outcome-matrix',
    ]);
  });

  it('are all those that were asked for, one call after the other', async () => {
    page.innerHTML = '<div class="a"></div><div class="b"></div>';
    enhance(page, { within: '.a' });
    enhance(page, { within: '.b' });
    for (const box of page.querySelectorAll('div')) box.innerHTML = good;
    await tick();
    expect(page.querySelectorAll('[origins]')).to.have.lengthOf(2);
  });

  for (const wrong of ['[', '..a', 'main,', 'a:unknown', '<main>']) {
    for (const options of [{ within: wrong }, { within: 'div', except: wrong }]) {
      it(`are none where a selector is not valid, and the console says so once: ${JSON.stringify(options)}`, async () => {
        const selector = `${wrong} /* ${JSON.stringify(options)} */`;
        const each = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, value === wrong ? selector : value]));
        for (let time = 0; time < 2; time++) expect(becomes(`<div>${good}</div>`, each)).to.equal(false);
        page.innerHTML = good;
        await tick();
        expect(page.innerHTML).to.equal(good);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include(`选择器“${selector}”写错了`);
      });
    }
  }

  it('are missed only where a link would have become a tag', async () => {
    const options = { within: '.nowhere' };
    for (const html of [
      link('page.html#top'),
      link('x.json#unknown-tag'),
      `<div contenteditable>${good}</div>`,
      `<disclosure-report>${good}</disclosure-report>`,
    ]) {
      expect(becomes(html, options)).to.equal(false);
    }
    expect(becomes(`<p class="nowhere"></p>${good}`, options)).to.equal(false);
    expect(warnings).to.deep.equal([]);
    for (let time = 0; time < 2; time++) expect(becomes(good, options)).to.equal(false);
    page.innerHTML = good;
    await tick();
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/没有符合“\.nowhere”的区域.* data-enhance="\.content"。$/);
  });

  it('are missed in the language of the page', () => {
    document.documentElement.lang = 'en-GB';
    try {
      becomes(good, { within: '.absent' });
      expect(warnings[0]).to.match(/^disclosure: No area matches “\.absent”, so no link became a table/);
    } finally {
      document.documentElement.removeAttribute('lang');
    }
  });
});
