/** Every story gives its readers what its golden file says. `npm run golden` writes the files anew; their diff shows what has changed. */
import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import { render } from 'lit';
import type { Args } from '../stories/args.js';
import { DisclosureTable } from '../src/index.js';
import { serialize, serializeFrame } from './serializer.js';
import { settle, show, tags, type Drawn } from './stories.js';

const nameOf = (tag: string, { name }: Drawn): string => `${tag}.${name}`;

/** Whoever opens a file sees the tables as they look on a page; the frames around them have no style sheet there. */
const head = ['<!doctype html>', '<meta charset="utf-8">', '<link rel="stylesheet" href="../../dist/disclosure.css">'];

/** What the browser says of text that is no JSON. */
function complaintOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Two things that a reader may get depend on the machine: the address of a file that cannot be read, for the test's server has another
 * port each time, and what the browser has to say of text that is no JSON, for its next version may say it otherwise.
 */
function withoutMachine(html: string, { report }: Args): string {
  const complaint = typeof report === 'string' ? complaintOf(report) : undefined;
  const plain = html.replaceAll(location.origin, 'http://localhost');
  return complaint === undefined ? plain : plain.replaceAll(complaint, 'the browser’s own words');
}

const framesIn = (tables: readonly DisclosureTable[]): string[] => tables.map((table) => serializeFrame(table).join('\n'));

/** What the frames around the tables become when the list is wanted. The tables stay in the page as they are. */
async function listsIn(host: HTMLElement): Promise<string[]> {
  const tables = [...host.querySelectorAll('*')].filter((element): element is DisclosureTable => element instanceof DisclosureTable);
  const before = framesIn(tables);
  for (const table of tables) table.view = 'list';
  await settle(host);
  return framesIn(tables).filter((frame, index) => frame !== before[index]);
}

describe('the golden files', () => {
  const host = document.createElement('main');
  // Wide enough for every table in every font, so that none gives way to its list and none scrolls.
  host.style.width = '1280px';

  beforeEach(() => document.body.append(host));
  afterEach(() => {
    host.remove();
    render(null, host);
  });

  for (const { tag, stories } of tags) {
    for (const story of stories) {
      it(`say what readers get from ${story.name} of ${tag}`, async () => {
        await show(story, host);
        const lines = [...head, ...serialize(host)];
        const lists = await listsIn(host);
        if (lists.length) lines.push('<!-- The same tags with view="list", without what stands in the page. -->', ...lists);
        const html = withoutMachine(`${lines.join('\n')}\n`, story.args);
        const difference = await executeServerCommand<string, object>('golden', { name: nameOf(tag, story), html });
        assert(!difference, difference);
      });
    }
  }

  it('are the files of stories that there are', async () => {
    const names = tags.flatMap(({ tag, stories }) => stories.map((story) => nameOf(tag, story)));
    assert.deepEqual(await executeServerCommand<string[], object>('golden-others', { names }), []);
  });
});
