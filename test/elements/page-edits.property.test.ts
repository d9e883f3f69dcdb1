/** Whatever a page does to a tag between two updates, in whatever order: what is seen after each is the report, and that once. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import { show, tick } from './page.js';
import { harmful, helpful, listed, rewriting, type Edit } from './page-edits.js';
import { listIn } from './room.js';
import { figuresIn, figuresOf, reportOf, tablesIn, wordsIn } from './seen.js';

const turned: Edit = { name: 'turned the view', act: (tag) => (tag.view = tag.view === 'list' ? 'table' : 'list') };
/** A header in other words is taken for a translation. A page that first swaps words and then translates them cannot be seen through. */
const disguised = (edit: Edit): boolean => edit.name.startsWith('swapped') && edit.name.includes('headers');
const edits = [...harmful.filter((edit) => !disguised(edit)), ...helpful, ...rewriting, ...listed, turned];

/** What happens to a tag: the page does something, or other figures come. */
type Step = { readonly edit: Edit; readonly at: number } | { readonly figures: readonly unknown[] };

const figure = fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(99_999), fc.constantFrom(null, '—', '22（其中修订16件）', '+4', -5));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ edit: fc.constantFrom(...edits), at: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ figures: fc.array(figure, { minLength: 1, maxLength: 40 }) }) },
);
const tag = fc.record({
  section: fc.constantFrom('requests', 'proactive', 'disputes'),
  view: fc.constantFrom('table', 'list'),
  findings: fc.constantFrom('off', 'off', 'list'),
  isolated: fc.boolean(),
});
const steps = fc.array(step, { minLength: 2, maxLength: 12 });

const said = (happened: Step): string => ('edit' in happened ? `${happened.edit.name} at ${happened.at}` : 'an update');

async function update(element: DisclosureTable, figures: readonly unknown[]): Promise<void> {
  const json = reportOf(element.section, (place) => figures[place % figures.length]);
  element.report = json;
  await element.updateComplete;
  const stage = element.parentElement!;
  expect(element.status).to.equal('ready');
  if (element.view === 'table') {
    const tables = tablesIn(element);
    expect(tables).to.have.lengthOf(1);
    expect(figuresIn(tables[0]!)).to.deep.equal(figuresOf(json, element.section, stage));
    return;
  }
  const other = document.createElement('disclosure-table');
  Object.assign(other, { section: element.section, view: 'list', findings: element.findings, report: json });
  stage.append(other);
  await other.updateComplete;
  expect(wordsIn(listIn(element)!)).to.deep.equal(wordsIn(listIn(other)!));
  other.remove();
}

describe('a tag, whatever the page does to it', () => {
  it('shows after each update every figure of the report at its labels', async () => {
    await executeServerCommand('to-front');
    await fc.assert(
      fc.asyncProperty(tag, steps, async (attributes, happens) => {
        const element = document.createElement('disclosure-table');
        show<HTMLElement>('<div style="width: 1000px"></div>').append(element);
        Object.assign(element, attributes);
        const happened: string[] = [];
        try {
          await update(element, [1]);
          for (const one of [...happens, { figures: [1, 2, 3] }]) {
            happened.push(said(one));
            if ('figures' in one) await update(element, one.figures);
            else one.edit.act(element, one.at);
            await tick();
          }
        } catch (error) {
          throw new Error(`${JSON.stringify(attributes)}: ${happened.join(', ')}: ${(error as Error).message}`, { cause: error });
        }
      }),
      { numRuns: 8 },
    );
  });
});
