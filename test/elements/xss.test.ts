import { expect } from 'chai';
import '../../src/define/index.js';
import { loaded, show } from './page.js';

/** What has been used to smuggle code or layout into pages, each a single text. */
const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' onfocus='alert(1)' autofocus='`,
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '</td></tr></table><h1>-</h1>',
  '<style>*{display:none}</style>',
  'x;background:url(javascript:alert(1))',
  '${alert(1)}{{constructor.constructor("alert(1)")()}}',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<!--$lit$--><?lit$0$>',
  '\u202e<b>\u2066',
  '\u0000<i>\u0000',
  '__proto__',
  'constructor',
];

const harmless = 'text';

/** A report with one text in every field, and as every key, that a file may choose. */
const reportOf = (text: string): object => ({
  year: 2023,
  agency: { name: text, code: text, level: text },
  title: text,
  published: text,
  source: text,
  [text]: text,
  tables: {
    proactive: { rules: [text, `1（${text}）`, 3], [text]: [1, 2, 3] },
    requests: { received: { natural: text, [text]: 2 }, results: { granted: [text], [text]: { [text]: [text] } } },
    disputes: { reconsideration: [text, 0, 0, 0, 0], [text]: { direct: [text] } },
  },
  notes: { proactive: text, [text]: text },
  chapters: { overview: `${text}\n\n${text}`, problems: text, other: text, [text]: text },
});

const attributes = ['lang', 'agency', 'edition', 'year', 'for', 'blank', 'findings', 'level', 'crossorigin', 'loading', 'view'];

/** The elements of a tree with the names of their attributes, shadow roots too: what a text must not change. How much there is to say
 * against a text depends on the text, so that the items of that list do not count. */
function skeleton(root: Element | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    `${element.localName} ${element.getAttributeNames().sort().join(' ')}`,
    ...(element.shadowRoot ? skeleton(element.shadowRoot) : []),
  ]);
}

const dangerous = 'script, iframe, object, embed, base, [onerror], [onload], [onfocus], [href^="javascript:"], [href^="data:"], [style]';

const danger = (root: Element | ShadowRoot): string[] => [
  ...[...root.querySelectorAll(dangerous)].map((element) => element.outerHTML),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? danger(shadowRoot) : [])),
];

async function reportShown(text: string): Promise<Element> {
  const element = show<HTMLElementTagNameMap['disclosure-report']>('<disclosure-report></disclosure-report>');
  element.report = reportOf(text);
  await loaded(element);
  return element.parentElement!;
}

describe('text from a file stays text', () => {
  const alert = window.alert.bind(window);
  let executed: number;
  beforeEach(() => {
    executed = 0;
    window.alert = () => void executed++;
  });
  afterEach(() => void (window.alert = alert));

  for (const payload of payloads) {
    it(`where every field and key is ${JSON.stringify(payload)}`, async () => {
      const expected = skeleton(await reportShown(harmless));
      const page = await reportShown(payload);
      expect(danger(page)).to.deep.equal([]);
      expect(skeleton(page).filter((line) => line !== 'li ')).to.deep.equal(expected.filter((line) => line !== 'li '));
      expect(page.textContent).to.contain(payload.replace(/[\u0000\u202e\u2066]/g, ''));
      expect(executed).to.equal(0);
    });

    it(`where every attribute is ${JSON.stringify(payload)}`, async () => {
      const element = show(
        '<disclosure-table><script type="application/json">{"year":2023,"tables":{"proactive":{}}}</script></disclosure-table>',
      );
      for (const name of [...attributes, 'section']) element.setAttribute(name, payload);
      await loaded(element);
      element.querySelector('script')!.remove();
      expect(danger(element)).to.deep.equal([]);
      expect(danger(element.shadowRoot!)).to.deep.equal([]);
      expect(executed).to.equal(0);
    });
  }
});
