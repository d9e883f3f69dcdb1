import { expect } from 'chai';
import '../../src/define/index.js';
import { enhance } from '../../src/elements/enhance.js';

const json = { year: 2024, tables: { requests: { received: [1, 0, 0, 0, 0, 0, 1] } } };
const address = (): string => URL.createObjectURL(new Blob([JSON.stringify(json)], { type: 'application/json' }));
const loaded = (element: Element): Promise<Event> => new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));

describe('enhance', () => {
  let page: HTMLElement;
  beforeEach(() => document.body.append((page = document.createElement('div'))));
  afterEach(() => page.remove());

  const link = (href: string): HTMLAnchorElement => {
    const anchor = document.createElement('a');
    anchor.setAttribute('href', href);
    anchor.textContent = '2024年数据';
    page.append(anchor);
    return anchor;
  };

  it('turns a link whose fragment is a tag into that tag, with the link inside', async () => {
    const anchor = link(`${address()}#request-outcome-matrix`);
    enhance(page);
    const element = page.querySelector('request-outcome-matrix')!;
    expect(anchor.parentElement).to.equal(element);
    await loaded(element);
    expect(element.querySelector('[data-address="requests/received/total"]')!.textContent).to.equal('1');
  });

  it('is safe to call twice', () => {
    link('none.json#request-outcome-matrix');
    enhance(page);
    enhance(page);
    expect(page.querySelectorAll('request-outcome-matrix')).to.have.lengthOf(1);
  });

  it('leaves a link inside of its tag alone, however deep an editor put it', () => {
    page.innerHTML = '<disclosure-report src="none.json"><p><a href="none.json#disclosure-report">2024年数据</a></p></disclosure-report>';
    enhance(page);
    expect(page.querySelectorAll('disclosure-report')).to.have.lengthOf(1);
  });

  it('follows content that is added later', async () => {
    enhance(page);
    const box = document.createElement('p');
    page.append(box);
    box.innerHTML = '<a href="none.json#disclosure-table?section=disputes&amp;onclick=x">数据</a>';
    await new Promise((resolve) => setTimeout(resolve));
    const element = box.querySelector('disclosure-table')!;
    expect(element.getAttribute('section')).to.equal('disputes');
    expect(element.hasAttribute('onclick')).to.equal(false);
  });

  for (const href of ['#request-outcome-matrix', 'page.html#top', 'page.html#font-face', 'x.json#script', 'x.json#unknown-tag']) {
    it(`leaves ${href} alone`, () => {
      link(href);
      enhance(page);
      expect(page.innerHTML).to.equal(`<a href="${href}">2024年数据</a>`);
    });
  }
});
