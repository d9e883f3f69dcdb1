/** Every story is a test: it comes to rest, says nothing on the console, and axe finds nothing in it. */
import { assert } from 'chai';
import { violations } from './elements/axe.js';
import { show, tags } from './stories.js';

const methods = ['error', 'warn', 'info', 'log'] as const;

for (const { tag, stories } of tags) {
  describe(`the stories of ${tag}`, () => {
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

    for (const story of stories) {
      it(`shows ${story.name} in silence, and to everybody`, async () => {
        await show(story, host);
        assert.deepEqual(await violations(host), []);
        assert.deepEqual(said, []);
      });
    }
  });
}
