/** Every story comes out of the printer with all its figures, whole and on the paper: what the PDF says is compared with the page. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render } from 'lit';
import { show, tags } from './stories.js';

interface Leaf {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Where a line is broken is the paper's business. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** The figures of all tables, be they in the page or isolated from it. */
const figuresIn = (root: Element | ShadowRoot): string[] => [
  ...[...root.querySelectorAll('td[data-address]')].map(({ textContent }) => squeezed(textContent)).filter(Boolean),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? figuresIn(shadowRoot) : [])),
];

const count = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

for (const { tag, stories } of tags) {
  describe(`the stories of ${tag}, printed`, () => {
    const host = document.createElement('main');
    beforeEach(() => document.body.append(host));
    afterEach(() => {
      host.remove();
      render(null, host);
    });

    for (const story of stories) {
      it(`have every figure of ${story.name} on the paper`, async () => {
        await show(story, host);
        const leaves = await executeServerCommand<Leaf[], undefined>('print');
        const texts = leaves.flatMap(({ width, height, texts: all }) =>
          all.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height).map(({ text }) => squeezed(text)),
        );
        const [printed, shown] = [count(texts), count(figuresIn(host))];
        expect(texts).to.not.have.lengthOf(0);
        expect([...shown].filter(([figure, times]) => (printed.get(figure) ?? 0) < times)).to.deep.equal([]);
      });
    }
  });
}
