import { expect } from 'chai';
import '../../src/define/index.js';
import { tokens, type DisclosureReport, type DisclosureTable } from '../../src/index.js';
import { apply, contrast, everything, hasText, show, stage } from './looks.js';

/** The themes that a site chooses for its pages, and those that a reader turns on. */
const sites = ['official', 'red', 'blue'];
const readers = ['elder', 'dark', 'high-contrast'];
const themes = [...sites, ...readers];

const rules = (list: CSSRuleList): CSSStyleRule[] =>
  [...list].flatMap((rule) =>
    rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule) ? rules(rule.cssRules) : (rule as CSSStyleRule),
  );

describe('a theme', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  for (const name of themes) {
    it(`${name} sets documented tokens, of a whole report only type, and nothing else`, async () => {
      for (const { style, selectorText } of rules((await apply(name)).cssRules)) {
        const around = /^\.disclosure-theme-([\w-]+)(.*), \[data-disclosure-theme="\1"\](.*)$/.exec(selectorText)!;
        expect(around[2]).to.equal(around[3]);
        if (around[2]!.startsWith(' .disclosure-report')) {
          expect(['font-size', 'line-height']).to.include.members([...style]);
          continue;
        }
        expect(around[2]).to.equal('');
        const prefix = readers.includes(name) ? '--disclosure-reader-' : '--disclosure-';
        expect([...style].every((property) => property.startsWith(prefix))).to.equal(true);
        expect(Object.keys(tokens)).to.include.members([...style].map((property) => property.slice(prefix.length)));
      }
    });

    for (const view of ['table', 'list']) {
      it(`${name} is readable as a ${view}, by class and by attribute`, async () => {
        await apply(name);
        const least = ['elder', 'high-contrast'].includes(name) ? 7 : 4.5;
        const element = await show(view);
        for (const set of [() => stage.classList.add(`disclosure-theme-${name}`), () => (stage.dataset.disclosureTheme = name)]) {
          stage.removeAttribute('class');
          set();
          const texts = everything(element).filter((part) => hasText(part) && part.getClientRects().length);
          expect(texts.length).to.be.above(10);
          for (const part of texts) expect(contrast(part), part.outerHTML).to.be.at.least(least);
        }
      });
    }
  }

  it('elder is 18 pt and larger everywhere, and larger where the page is', async () => {
    await apply('elder');
    for (const view of ['table', 'list']) {
      const element = await show(view);
      stage.className = 'disclosure-theme-elder';
      for (const [page, least] of [
        ['16px', 24],
        ['40px', 40],
      ] as const) {
        stage.style.fontSize = page;
        for (const part of everything(element).filter(hasText)) {
          if (part.getClientRects().length) expect(parseFloat(getComputedStyle(part).fontSize), part.outerHTML).to.be.at.least(least);
        }
      }
      stage.style.fontSize = '';
    }
  });
});

describe('the elder theme', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  const report = {
    year: 2024,
    agency: '某局',
    tables: { proactive: { rules: ['约3', 0, 0] }, disputes: { reconsideration: [1, 0, 0, 0, 2] }, requests: {} },
    notes: { disputes: '注' },
    chapters: { overview: '第一段。\n\n第二段。', problems: '问题', other: '无' },
  };

  /** A whole report on a page whose own rules for texts are as heavy as rules get. */
  async function whole(view: string): Promise<DisclosureReport> {
    stage.innerHTML = `<style>#column p { font-size: 13px } #column h2, #column h4 { font-size: 20px }</style>
      <div id="column"><disclosure-report findings="list" view="${view}"></disclosure-report></div>`;
    document.body.append(stage);
    const element = stage.querySelector('disclosure-report')!;
    element.report = report;
    await element.updateComplete;
    return element;
  }

  const inSight = (element: DisclosureReport): Element[] =>
    [element, ...element.querySelectorAll('disclosure-table')]
      .flatMap((tag) => [...tag.querySelectorAll('*'), ...tag.shadowRoot!.querySelectorAll('*')])
      .filter((part) => hasText(part) && part.getClientRects().length);

  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

  for (const view of ['table', 'list']) {
    it(`has every text of a whole report in 18 pt and larger, its headings larger still, as a ${view}`, async () => {
      await apply('elder');
      const element = await whole(view);
      const [heading, paragraph] = ['h2', 'section > p'].map((selector) => element.querySelector(selector)!) as [Element, Element];
      expect([sizeOf(heading), sizeOf(paragraph)]).to.deep.equal([20, 13]);
      document.documentElement.dataset['disclosureTheme'] = 'elder';
      const texts = inSight(element);
      expect(texts.filter((part) => part.matches('h2, section > p, td, .disclosure-note, dt, li')).length).to.be.above(10);
      for (const part of texts) expect(sizeOf(part), part.outerHTML).to.be.at.least(24);
      expect(sizeOf(heading)).to.be.above(1.3 * sizeOf(paragraph));
    });
  }

  it('keeps the headings large whatever their level is', async () => {
    await apply('elder');
    const element = await whole('table');
    element.level = 4;
    await element.updateComplete;
    stage.className = 'disclosure-theme-elder';
    expect(sizeOf(element.querySelector('h4')!)).to.be.above(24);
  });

  it('has the chapters as large as their page, where that is larger', async () => {
    await apply('elder');
    const element = await whole('table');
    stage.style.fontSize = '40px';
    stage.className = 'disclosure-theme-elder';
    expect(sizeOf(element.querySelector('section > p')!)).to.equal(40);
    expect(sizeOf(element.querySelector('h2')!)).to.be.above(40);
  });
});

describe('what is set for a token', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  const root = document.documentElement;
  const borderOf = (element: DisclosureTable): string => getComputedStyle(element.querySelector('td')!).borderBottomColor;
  const own = 'rgb(1, 2, 3)';
  const outer = 'rgb(4, 5, 6)';

  it('holds on a tag before what its surroundings say', async () => {
    const element = await show('table');
    root.style.setProperty('--disclosure-border', outer);
    expect(borderOf(element)).to.equal(outer);
    element.style.setProperty('--disclosure-border', own);
    expect(borderOf(element)).to.equal(own);
  });

  for (const name of sites) {
    it(`holds on a tag before what the site's theme ${name} says on <html>`, async () => {
      await apply(name);
      const element = await show('table');
      element.style.setProperty('--disclosure-border', own);
      root.dataset['disclosureTheme'] = name;
      expect(borderOf(element)).to.equal(own);
    });
  }

  for (const name of readers) {
    for (const view of ['table', 'list']) {
      it(`gives way, on a tag too, to the reader's theme ${name} on <html>, as a ${view}`, async () => {
        await apply(name);
        const element = await show(view);
        for (const token of Object.keys(tokens)) if (isColour(token)) element.style.setProperty(`--disclosure-${token}`, own);
        element.style.setProperty('--disclosure-font-size', '10px');
        const texts = everything(element).filter((part) => hasText(part) && part.getClientRects().length);
        expect(Math.min(...texts.map(contrast))).to.equal(1);
        root.dataset['disclosureTheme'] = name;
        const least = name === 'dark' ? 4.5 : 7;
        for (const part of texts) {
          expect(contrast(part), part.outerHTML).to.be.at.least(least);
          if (name === 'elder') expect(parseFloat(getComputedStyle(part).fontSize), part.outerHTML).to.be.at.least(24);
        }
      });
    }

    it(`is put before the reader's theme ${name} by --disclosure-reader-`, async () => {
      await apply(name);
      const element = await show('table');
      root.dataset['disclosureTheme'] = name;
      element.style.setProperty('--disclosure-reader-border', own);
      expect(borderOf(element)).to.equal(own);
    });
  }

  it('by a theme of the site does not undo the theme of the reader around it', async () => {
    await apply('red');
    await apply('dark');
    const element = await show('table');
    root.dataset['disclosureTheme'] = 'dark';
    const dark = borderOf(element);
    stage.dataset['disclosureTheme'] = 'red';
    expect(borderOf(element)).to.equal(dark);
  });
});

/** Whether a token is for a colour, which its default says, or its name where it has none. */
function isColour(token: string): boolean {
  const value = (tokens as Readonly<Record<string, string>>)[token]!;
  return value ? CSS.supports('color', value) : !token.endsWith('weight');
}
