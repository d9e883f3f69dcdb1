import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureElement } from '../../src/index.js';
import { addressOf } from '../fixtures.js';
import { cellsOf, loaded, next, partText, show, tick, until } from './page.js';

const small = (first: unknown) => ({ year: 2023, tables: { proactive: { rules: { issued: first } } } });
const json = (first: unknown) => JSON.stringify(small(first));
const file = (first: unknown) => URL.createObjectURL(new Blob([json(first)]));
const script = (first: unknown) => `<script type="application/json">${json(first)}</script>`;

const first = (element: Element): string | undefined => cellsOf(element)[0]?.textContent;

const shows = (element: Element, text: string): Promise<void> => until(() => first(element) === text);

describe('where a table gets its report', () => {
  const link = `<a href="${file('link')}" type="application/json">数据</a>`;
  const src = `src="${file('src')}"`;
  const cases = [
    { name: 'the address', html: `<disclosure-table ${src}></disclosure-table>`, from: 'src' },
    { name: 'the JSON inside it', html: `<disclosure-table>${script('script')}</disclosure-table>`, from: 'script' },
    { name: 'the link inside it', html: `<disclosure-table>${link}</disclosure-table>`, from: 'link' },
    { name: 'the id it names', html: '<disclosure-table for="named"></disclosure-table>', from: 'named' },
    { name: 'the report around it', html: '<disclosure-table></disclosure-table>', from: 'around' },
    { name: 'the address before the JSON', html: `<disclosure-table ${src}>${script('script')}</disclosure-table>`, from: 'src' },
    { name: 'the JSON before the link', html: `<disclosure-table>${link}${script('script')}</disclosure-table>`, from: 'script' },
    { name: 'the link before the id', html: `<disclosure-table for="named">${link}</disclosure-table>`, from: 'link' },
  ];
  for (const { name, html, from } of cases) {
    it(`is ${name}`, async () => {
      const around = `<disclosure-report>${script('around')}<section>${html}</section></disclosure-report>`;
      const page = show(`<main><disclosure-report id="named">${script('named')}</disclosure-report>${around}</main>`);
      await shows(page.querySelector('section disclosure-table')!, from);
    });
  }

  it('is the property before everything', async () => {
    const page = show(
      `<main><disclosure-table ${src}>${script('script')}</disclosure-table><disclosure-table ${src}></disclosure-table></main>`,
    );
    const [element, other] = page.querySelectorAll('disclosure-table');
    element!.report = small('property');
    await shows(other!, 'src');
    expect(first(element!)).to.equal('property');
  });

  it('is the next best when the better one goes', async () => {
    const element = show(`<disclosure-table ${src}>${script('script')}</disclosure-table>`);
    element.report = small('property');
    await element.updateComplete;
    element.report = undefined;
    await shows(element, 'src');
    element.removeAttribute('src');
    await shows(element, 'script');
    element.querySelector('script')!.remove();
    await until(() => element.status === 'empty');
    expect(element.querySelector('table')).to.equal(null);
  });

  it('is no other kind of script, and no other link', async () => {
    const element = show('<disclosure-table><script type="text/plain">{}</script><a href="/gk/2020.html">年报</a></disclosure-table>');
    await element.updateComplete;
    expect(element.status).to.equal('empty');
  });

  it('is followed when the page changes it', async () => {
    const element = show(`<disclosure-table>${script('one')}</disclosure-table>`);
    await shows(element, 'one');
    element.querySelector('script')!.textContent = json('two');
    await shows(element, 'two');
    element.setAttribute('src', file('three'));
    await shows(element, 'three');
  });

  it('is asked again when the tag is moved into another report', async () => {
    const page = show(`<main><disclosure-report>${script('a')}<disclosure-table></disclosure-table></disclosure-report>
      <disclosure-report>${script('b')}<section></section></disclosure-report></main>`);
    const table = page.querySelector('disclosure-table')!;
    await shows(table, 'a');
    page.querySelector('section')!.append(table);
    await shows(table, 'b');
  });
});

describe('an address', () => {
  let fetched: string[];
  const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  beforeEach(() => {
    fetched = [];
    const { value: before } = own as { value: typeof fetch };
    window.fetch = (address, options) => {
      fetched.push(address as string);
      return before(address, options);
    };
  });
  afterEach(() => void Object.defineProperty(window, 'fetch', own));

  it('is fetched once for all tags that show it', async () => {
    const address = addressOf('suqian-2024');
    const tag = (name: string) => `<${name} src="${address}"></${name}>`;
    const tags = ['disclosure-table', 'request-outcome-matrix', 'review-litigation-table', 'disclosure-report', 'disclosure-table'];
    const page = show(`<main>${tags.map(tag).join('')}</main>`);
    await Promise.all([...page.children].map((element) => loaded(element as DisclosureElement)));
    expect(fetched).to.deep.equal([address]);
    expect(page.querySelectorAll('table')).to.have.lengthOf(4 + 3);
  });

  it('is the one of the page that it stands in', async () => {
    const element = show('<disclosure-table src="package.json"></disclosure-table>');
    await next(element, 'error');
    expect(fetched).to.deep.equal([new URL('package.json', document.baseURI).href]);
  });

  it('is not kept when nobody shows it any more', async () => {
    const address = file('kept');
    const element = await loaded(show(`<disclosure-table src="${address}"></disclosure-table>`));
    element.remove();
    await tick();
    await loaded(show(`<disclosure-table src="${address}"></disclosure-table>`));
    expect(fetched).to.deep.equal([address, address]);
  });
});

describe('a report named by its id', () => {
  it('may come after the tables that name it', async () => {
    const page = show<HTMLElement>('<main><disclosure-table for="late"></disclosure-table></main>');
    const table = await loaded(page.querySelector('disclosure-table')!);
    expect(partText(table, 'error')).to.equal('页面上没有 id 为“late”的 <disclosure-report>。');
    page.insertAdjacentHTML('beforeend', `<disclosure-report id="late">${script('late')}</disclosure-report>`);
    await shows(table, 'late');
    expect(partText(table, 'error')).to.equal('');
  });

  it('serves several tables anywhere on the page, and fails for all of them at once', async () => {
    const tables = '<disclosure-table for="one"></disclosure-table>'.repeat(3);
    const page = show(`<main>${tables}<disclosure-report id="one">${script('one')}<p>表在别处</p></disclosure-report></main>`);
    for (const table of page.querySelectorAll('disclosure-table')) await shows(table, 'one');
    page.querySelector('disclosure-report')!.report = '{';
    await Promise.all([...page.querySelectorAll('disclosure-table')].map((table) => next(table, 'error')));
    expect([...page.querySelectorAll('table')]).to.deep.equal([]);
  });
});

describe('a tag that has no source', () => {
  const says = (tag: string) => `这个 <${tag}> 没有数据：请写上 src，或在里面放数据、链接，或设置它的 report。`;

  for (const tag of ['disclosure-table', 'disclosure-report']) {
    it(`says in its place what it lacks, until it has one: <${tag}>`, async () => {
      const element = show<DisclosureElement>(`<${tag}></${tag}>`);
      await until(() => partText(element, 'error') !== '');
      expect(partText(element, 'error')).to.equal(says(tag));
      expect(element.status).to.equal('empty');
      element.report = small('property');
      await shows(element, 'property');
      expect(partText(element, 'error')).to.equal('');
    });
  }

  it('says nothing over what the page wrote in it', async () => {
    const page = show('<div><disclosure-table>数据整理中</disclosure-table><disclosure-table></disclosure-table></div>');
    const [written, blank] = page.querySelectorAll<DisclosureElement>('disclosure-table');
    await until(() => partText(blank!, 'error') !== '');
    expect(partText(written!, 'error')).to.equal('');
  });
});
