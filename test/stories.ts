/** All stories, drawn as the tests want them. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import type { Args } from '../stories/args.js';
import * as findings from '../stories/disclosure-findings.stories.js';
import * as report from '../stories/disclosure-report.stories.js';
import * as table from '../stories/disclosure-table.stories.js';
import * as requests from '../stories/request-outcome-matrix.stories.js';
import * as disputes from '../stories/review-litigation-table.stories.js';
import { DisclosureElement, DisclosureTable, locales, type Locale } from '../src/index.js';
import { ug } from '../src/locales/structure.js';
import { violations } from './elements/axe.js';
import './fonts.js';

type Draw = (args: Args) => TemplateResult;

/** Each tag's stories, each with what draws it. */
export const tags = [report, table, requests, disputes, findings].map(({ default: meta, ...stories }) => ({
  tag: meta.title,
  stories: Object.entries(stories).map(([name, story]) => ({ name, draw: (story.render ?? meta.render) as Draw, args: story.args ?? {} })),
}));

export type Drawn = (typeof tags)[number]['stories'][number];

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

const elementsIn = (host: Element): DisclosureElement[] =>
  [...host.querySelectorAll('*')].filter((element): element is DisclosureElement => element instanceof DisclosureElement);

/** Waits until every tag in the story shows its report or why there is none, and knows whether it has to scroll. */
export async function settle(host: Element): Promise<void> {
  for (;;) {
    const elements = elementsIn(host);
    await Promise.all(elements.map((element) => element.updateComplete));
    if (elements.length && elements.every(({ status }) => status === 'ready' || status === 'failed')) break;
    await frame();
  }
  await frame();
  await frame();
}

/** Shows a story in an element of the page. */
export async function show({ draw, args }: Drawn, host: HTMLElement): Promise<void> {
  render(draw(args), host);
  await settle(host);
}

/** How a story can be shown beside its own way. */
export interface Mode {
  readonly name: string;
  readonly lang?: string;
  readonly theme?: string;
  /** What the reader wishes, as media features with their values. */
  readonly wish?: Readonly<Record<string, string>>;
  /** What is set on each table. */
  readonly table?: Partial<Pick<DisclosureTable, 'view' | 'findings' | 'isolated'>>;
}

const known: [Locale, ...Locale[]] = [...locales, ug];

/** Has the browser believe what the reader wishes. */
const wish = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand(
    'wish',
    Object.entries(features).map(([name, value]) => ({ name, value })),
  );

/** Shows what stands in an element in another mode. */
async function change(host: HTMLElement, mode: Mode): Promise<void> {
  const { lang, theme = '', table = {} } = mode;
  await wish(mode.wish ?? {});
  host.dataset['disclosureTheme'] = theme;
  for (const element of elementsIn(host)) {
    element.locales = known;
    if (lang) element.lang = lang;
    if (element instanceof DisclosureTable) Object.assign(element, table);
  }
  await settle(host);
}

/** Puts the themes on the page; they go when what it gives is called. */
async function dress(themes: readonly string[]): Promise<() => void> {
  const style = document.createElement('style');
  const sheets = themes.map(async (theme) => (await fetch(new URL(`../src/styles/themes/${theme}.css`, import.meta.url))).text());
  style.textContent = (await Promise.all(sheets)).join('');
  document.head.append(style);
  return () => style.remove();
}

/** Has axe look at every story in some modes, one after the other. */
export function inEveryStory(modes: readonly Mode[]): void {
  for (const { tag, stories } of tags) {
    describe(`<${tag}> as ${modes.map(({ name }) => name).join(', then ')}`, () => {
      const host = document.createElement('main');
      let undress: () => void;

      beforeEach(async () => {
        undress = await dress(modes.flatMap(({ theme }) => theme ?? []));
        document.body.append(host);
      });
      afterEach(async () => {
        await wish({});
        undress();
        host.remove();
        render(null, host);
      });

      for (const story of stories) {
        it(`is accessible in ${story.name}`, async () => {
          await show(story, host);
          for (const mode of modes) {
            await change(host, mode);
            expect(await violations(host), mode.name).to.deep.equal([]);
          }
        });
      }
    });
  }
}
