/** Every story is a test: it comes to rest, says nothing on the console, and axe finds nothing in it. */
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { assert } from 'chai';
import { render, type TemplateResult } from 'lit';
import type { Args } from '../stories/args.js';
import * as findings from '../stories/disclosure-findings.stories.js';
import * as report from '../stories/disclosure-report.stories.js';
import * as table from '../stories/disclosure-table.stories.js';
import * as requests from '../stories/request-outcome-matrix.stories.js';
import * as disputes from '../stories/review-litigation-table.stories.js';
import { DisclosureElement } from '../src/index.js';

type Render = (args: Args) => TemplateResult;

const tags = 'disclosure-report, disclosure-table, request-outcome-matrix, review-litigation-table, disclosure-findings';
const methods = ['error', 'warn', 'info', 'log'] as const;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until every tag in the story shows its report or why there is none, and knows whether it has to scroll. */
async function settle(host: Element): Promise<void> {
  for (;;) {
    const elements = [...host.querySelectorAll<DisclosureElement>(tags)];
    await Promise.all(elements.map((element) => element.updateComplete));
    if (elements.every(({ status }) => status === 'ready' || status === 'failed')) break;
    await frame();
  }
  await frame();
  await frame();
}

for (const { default: meta, ...stories } of [report, table, requests, disputes, findings]) {
  describe(`the stories of ${meta.title}`, () => {
    let host: HTMLElement;
    let said: unknown[];
    const before = { ...console };

    beforeEach(() => {
      said = [];
      for (const method of methods) console[method] = (...words: unknown[]) => void said.push(...words);
      host = document.createElement('main');
      document.body.append(host);
    });

    afterEach(() => {
      Object.assign(console, before);
      host.remove();
    });

    for (const [name, story] of Object.entries(stories)) {
      it(`shows ${name} in silence, and to everybody`, async () => {
        const draw = (story.render ?? meta.render) as Render;
        render(draw(story.args ?? {}), host);
        await settle(host);
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(host);
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          [],
        );
        assert.deepEqual(said, []);
      });
    }
  });
}
