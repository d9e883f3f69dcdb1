/** What the tests of the styles look at: a table with everything in it, in a theme, and how it looks to a reader. */
import type { DisclosureTable } from '../../src/index.js';

/** Where the tests of the styles put a table; whoever uses it takes it away. */
export const stage = document.createElement('main');

/** A table with everything that a token can be seen in: a figure that has just changed, a finding, a lit total, a remark, something that could not be read. */
export async function show(view: string): Promise<DisclosureTable> {
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

/** A table's tag, and all that stands in it and in its frame. */
export const everything = (element: DisclosureTable): Element[] => [
  element,
  ...element.querySelectorAll('*'),
  ...element.shadowRoot!.querySelectorAll('*'),
];

/** The styles that a reader sees, of each element: not the custom properties, which are no style yet. */
export const styles = (element: DisclosureTable): string =>
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

/** How much the letters of an element stand out from what lies behind them. */
export function contrast(element: Element): number {
  const [one, other] = [colour(getComputedStyle(element).color), backdrop(element)].map(luminance) as [number, number];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether an element says something itself. */
export const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!));

/** Puts a theme's file on the page. */
export async function apply(name: string): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(new URL(`../../src/styles/themes/${name}.css`, import.meta.url))).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

afterEach(() => {
  stage.remove();
  for (const element of [stage, document.documentElement]) {
    element.removeAttribute('class');
    element.removeAttribute('style');
    element.removeAttribute('data-disclosure-theme');
  }
});
