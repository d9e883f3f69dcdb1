import { expect } from 'chai';
import '../../src/define/index.js';
import { tokens, type DisclosureTable } from '../../src/index.js';
import { frameSheet } from '../../src/styles/frame.js';
import { tableSheet } from '../../src/styles/table.js';

/** A value that no token has by default. */
const probes: Readonly<Record<keyof typeof tokens, string>> = {
  color: 'rgb(1, 2, 3)',
  background: 'rgb(1, 2, 3)',
  border: 'rgb(1, 2, 3)',
  'border-width': '7px',
  'header-background': 'rgb(1, 2, 3)',
  'header-color': 'rgb(1, 2, 3)',
  'header-weight': '800',
  muted: 'rgb(1, 2, 3)',
  'font-family': 'monospace',
  'font-size': '33px',
  'line-height': '3',
  padding: '13px',
  'number-align': 'center',
  'min-width': '1234px',
  'max-height': '123px',
  target: '77px',
  changed: 'rgb(1, 2, 3)',
  error: 'rgb(1, 2, 3)',
  focus: 'rgb(1, 2, 3)',
  lens: 'rgb(1, 2, 3)',
  surface: 'rgb(1, 2, 3)',
};

const themes = ['official', 'red', 'blue', 'elder', 'dark', 'high-contrast'];
const themeText = async (name: string): Promise<string> =>
  (await fetch(new URL(`../../src/styles/themes/${name}.css`, import.meta.url))).text();

const stage = document.createElement('main');

/** A table with everything that a token can be seen in: a figure that has just changed, a finding, a lit total, a remark, something that could not be read. */
async function show(view: string): Promise<DisclosureTable> {
  stage.innerHTML = `<disclosure-table section="disputes" findings="list" view="${view}"></disclosure-table>`;
  document.body.append(stage);
  const element = stage.querySelector('disclosure-table')!;
  const report = (first: number) => ({
    year: 2024,
    agency: '某局',
    tables: { disputes: { reconsideration: [first, 0, 0, 0, 2], litigation: { direct: ['约3'] } } },
    notes: { disputes: '注' },
  });
  element.report = report(0);
  await element.updateComplete;
  element.report = report(1);
  await element.updateComplete;
  const total = element.querySelector<HTMLElement>('td[tabindex="0"]')!;
  total.focus();
  total.click();
  await element.updateComplete;
  return element;
}

const everything = (element: DisclosureTable): Element[] => [
  element,
  ...element.querySelectorAll('*'),
  ...element.shadowRoot!.querySelectorAll('*'),
];

/** The styles that a reader sees, of each element: not the custom properties, which are no style yet. */
const styles = (element: DisclosureTable): string =>
  everything(element)
    .map((part) => {
      const style = getComputedStyle(part);
      return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    })
    .join('\n');

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const colour = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
};

/** What lies behind an element, through what is transparent, down to a white page. */
function backdrop(element: Element | null): Colour {
  if (!element) return [255, 255, 255, 1];
  const [red, green, blue, alpha] = colour(getComputedStyle(element).backgroundColor);
  if (alpha === 1) return [red, green, blue, 1];
  const root = element.getRootNode();
  const below = backdrop(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
  const mix = (over: number, under: number): number => over * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

const luminance = (parts: Colour): number => {
  const linear = (part: number): number => (part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
};

function contrast(element: Element): number {
  const [one, other] = [colour(getComputedStyle(element).color), backdrop(element)].map(luminance) as [number, number];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!));

describe('tokens', () => {
  afterEach(() => stage.remove());

  it('are all that the sheets read', () => {
    const read = [...`${tableSheet}${frameSheet}`.matchAll(/var\(--disclosure-([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(read)]).to.have.members(Object.keys(tokens));
  });

  for (const [name, value] of Object.entries(probes)) {
    it(`--disclosure-${name} changes a style`, async () => {
      const seen: string[] = [];
      for (const view of ['table', 'list']) {
        const element = await show(view);
        const before = styles(element);
        stage.style.setProperty(`--disclosure-${name}`, value);
        if (styles(element) !== before) seen.push(view);
        stage.style.removeProperty(`--disclosure-${name}`);
        expect(styles(element)).to.equal(before);
      }
      expect(seen).to.not.deep.equal([]);
    });
  }
});

describe('a theme', () => {
  afterEach(() => {
    stage.remove();
    stage.removeAttribute('class');
    stage.removeAttribute('data-disclosure-theme');
    document.adoptedStyleSheets = [];
  });

  const apply = async (name: string): Promise<CSSStyleSheet> => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await themeText(name));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  };

  for (const name of themes) {
    it(`${name} sets documented tokens and nothing else`, async () => {
      const rules = (list: CSSRuleList): CSSStyleRule[] =>
        [...list].flatMap((rule) => (rule instanceof CSSMediaRule ? rules(rule.cssRules) : (rule as CSSStyleRule)));
      for (const { style, selectorText } of rules((await apply(name)).cssRules)) {
        expect(Object.keys(tokens)).to.include.members([...style].map((property) => property.replace('--disclosure-', '')));
        expect(selectorText).to.match(/^\.disclosure-theme-([\w-]+), \[data-disclosure-theme="\1"\]$/);
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
