/** Whatever can be an address, in an attribute, a link or a file, is fetched or shown as text: never gone to, never run. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { enhance, type DisclosureElement } from '../../src/index.js';
import { loaded, partText, show, until } from './page.js';
import { alerts, danger } from './payloads.js';

const report = {
  year: 2023,
  agency: '<img src=x onerror=alert(1)>',
  tables: { proactive: { rules: { issued: '<svg onload=alert(1)>' } } },
};
const markup = '<img src=x onerror=alert(1)>';

const addresses = [
  `javascript:alert(1)//${markup}.json`,
  `JaVaScRiPt:alert(1)//.json`,
  ` \tjava\nscript:alert(1)//.json`,
  `vbscript:msgbox(1)//.json`,
  `data:text/html,<script>alert(1)</script>.json`,
  `data:application/javascript,alert(1)//.json`,
  `blob:null/${markup}.json`,
  `filesystem:${location.origin}/x.json`,
  `//[${markup}.json`,
];

const tags = ['disclosure-table', 'disclosure-report', 'request-outcome-matrix'];

/** The ways in which a page gives a tag an address. */
const ways: Readonly<Record<string, (page: Element, tag: string, address: string) => DisclosureElement>> = {
  'in its src': (page, tag, address) => {
    const element = document.createElement(tag);
    element.setAttribute('src', address);
    page.append(element);
    return element as DisclosureElement;
  },
  'in a link inside it': (page, tag, address) => {
    const element = document.createElement(tag);
    const link = element.appendChild(document.createElement('a'));
    link.setAttribute('href', address);
    page.append(element);
    return element as DisclosureElement;
  },
  'in a link that becomes it': (page, tag, address) => {
    const link = page.appendChild(document.createElement('a'));
    link.setAttribute('href', `${address}#${tag}?onclick=alert(1)&style=color:red&id=body&src=x&section=requests`);
    enhance(page);
    return page.firstElementChild as DisclosureElement;
  },
  'as a stream': (page, tag, address) => {
    const element = document.createElement(tag) as DisclosureElement;
    element.live = true;
    element.src = address;
    page.append(element);
    return element;
  },
};

describe('an address', () => {
  const executed = alerts();

  for (const [way, give] of Object.entries(ways)) {
    for (const address of addresses) {
      it(`that leads nowhere is said to, ${way}: ${JSON.stringify(address)}`, async () => {
        const here = location.href;
        for (const tag of tags) {
          const element = give(show<Element>('<div></div>'), tag, address);
          expect(element.localName).to.equal(tag);
          await until(() => element.status === 'failed' || partText(element, 'error') !== '');
          await element.updateComplete;
          // The tag is the page’s own, and its link, which stays as what it showed before; nothing else leads there.
          expect(danger(element, `a, ${tags.join()}`)).to.deep.equal([]);
          expect([...element.shadowRoot!.querySelectorAll('a')]).to.deep.equal([]);
          expect(
            element.getAttributeNames().filter((name) => !['src', 'origins', 'section', 'status', 'live'].includes(name)),
          ).to.deep.equal([]);
          expect(partText(element, 'error')).to.match(/[\u4e00-\u9fff]/);
          element.remove();
        }
        expect(executed()).to.equal(0);
        expect(location.href).to.equal(here);
      });
    }
  }

  it('that is a report by itself is read as one, and its texts are text', async () => {
    const element = show(`<disclosure-table></disclosure-table>`);
    element.src = `data:text/html,${encodeURIComponent(JSON.stringify(report))}`;
    await loaded(element);
    expect(element.querySelector('td')!.textContent).to.equal('<svg onload=alert(1)>');
    expect(element.querySelector('caption')!.textContent).to.include('<img src=x onerror=alert(1)>');
    expect(danger(element, 'disclosure-table')).to.deep.equal([]);
  });

  it('that a report gives as its own is nowhere a link', async () => {
    for (const source of addresses) {
      const element = show<DisclosureElement>('<disclosure-report></disclosure-report>');
      element.report = { ...report, source, title: source, published: source };
      await loaded(element);
      expect(danger(element)).to.deep.equal([]);
      expect(element.querySelectorAll('a')).to.have.lengthOf(0);
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(0);
    }
    expect(executed()).to.equal(0);
  });
});

describe('the id of a report', () => {
  for (const id of ['javascript:alert(1)', markup, '"]*{', '\u202ebody', '__proto__', 'toString', 'x y']) {
    it(`that is not on the page is said as text: ${JSON.stringify(id)}`, async () => {
      const element = show('<disclosure-table></disclosure-table>');
      element.for = id;
      await loaded(element);
      expect(partText(element, 'error')).to.equal(`页面上没有 id 为“${id.replace('\u202e', '')}”的 <disclosure-report>。`);
      expect(danger(element.shadowRoot!)).to.deep.equal([]);
    });
  }

  it('that the page’s content has taken is no report', async () => {
    for (const name of ['dispatchEvent', 'id', 'children', 'getAttribute', 'addEventListener']) {
      const page = show<Element>(`<div><form id="f"><input name="${name}"></form><disclosure-table for="f"></disclosure-table></div>`);
      const element = page.lastElementChild as DisclosureElement;
      await element.updateComplete;
      expect(element.status, name).to.equal('empty');
    }
  });
});
