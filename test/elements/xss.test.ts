import { expect } from 'chai';
import '../../src/define/index.js';
import {
  describeFailure,
  describeProblem,
  locales,
  read,
  type DisclosureElement,
  type DisclosureTable,
  type Failure,
  type Report,
} from '../../src/index.js';
import { loaded, show } from './page.js';
import { alerts, danger, invisible, payloads, problemsIn, reportOf, skeleton, textsIn } from './payloads.js';

const harmless = 'text';
const visible = payloads.map((text) => ({ text, shown: text }));

const attributes = [
  'section',
  'lang',
  'agency',
  'edition',
  'year',
  'for',
  'blank',
  'findings',
  'level',
  'crossorigin',
  'loading',
  'view',
  'refresh',
];

/** A whole report and its findings, with one text everywhere in it. Whether a table fits depends on the text, and is not left to it. */
async function reportShown(text: string, view: DisclosureTable['view'] = 'table'): Promise<Element> {
  const page = show('<main><disclosure-report id="r"></disclosure-report><disclosure-findings for="r"></disclosure-findings></main>');
  page.parentElement!.style.width = '1600px';
  const element = page.firstElementChild as HTMLElementTagNameMap['disclosure-report'];
  element.report = reportOf(text);
  await loaded(element);
  for (const table of page.querySelectorAll('disclosure-table')) {
    table.view = view;
    await table.updateComplete;
  }
  await (page.lastElementChild as DisclosureElement).updateComplete;
  return page;
}

/** Unicode's own properties are the authority. */
const wrong = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|[\ufeff\uffff]/u;

/** Where an element could have got a name by which scripts would take it for something else. */
const named = (page: Element): string[] => [...page.querySelectorAll('[id], [name]')].map((element) => element.id || 'name');

describe('text from a file stays text', () => {
  const executed = alerts();

  for (const { text, shown } of [...visible, ...invisible]) {
    const name = JSON.stringify(text.slice(0, 60));

    it(`where every field and key is ${name}`, async () => {
      for (const view of ['table', 'list'] as const) {
        const expected = skeleton(await reportShown(text === shown ? harmless : shown, view));
        const page = await reportShown(text, view);
        expect(danger(page)).to.deep.equal([]);
        expect(skeleton(page)).to.deep.equal(expected);
        expect(page.textContent).to.contain(shown);
      }
      expect(executed()).to.equal(0);
    });

    it(`in every problem that is said of ${name}, once each`, async () => {
      const page = await reportShown(text);
      const items = problemsIn(page.querySelector('disclosure-report')!);
      const { problems } = read(reportOf(text)) as Report;
      expect(items.flatMap((item) => [...item.children, ...item.getAttributeNames()])).to.deep.equal([]);
      const said = problems.map((problem) => describeProblem(problem, locales[0]));
      expect(items.map(({ textContent }) => textContent).sort()).to.deep.equal(said.sort());
    });

    it(`where any attribute is ${name}`, async () => {
      for (const attribute of attributes) {
        const element = show(
          '<disclosure-table><script type="application/json">{"year":2023,"tables":{"proactive":{}}}</script></disclosure-table>',
        );
        element.setAttribute(attribute, text);
        await loaded(element);
        element.querySelector('script')!.remove();
        expect(danger(element), attribute).to.deep.equal([]);
        expect(danger(element.shadowRoot!), attribute).to.deep.equal([]);
      }
      expect(executed()).to.equal(0);
    });
  }

  for (const { text } of invisible.slice(0, 6)) {
    const name = JSON.stringify(text);

    it(`and nothing turns its direction or controls it, not what is said of it either: ${name}`, async () => {
      const page = await reportShown(text);
      expect(textsIn(page).filter((shown) => wrong.test(shown))).to.deep.equal([]);
    });

    it(`in what is said of a file that is none: ${name}`, () => {
      for (const json of [`<${text}`, `{"${text}":`, `["${text}"]`, `{"tables":{},"title":{"${text}":1}}`, `{"${text}":1}`]) {
        const failure = read(json) as Failure;
        expect(describeFailure(failure, locales[0])).to.have.length.above(5).and.not.to.match(wrong);
      }
    });
  }

  it('whose names are not those of anything on the page', async () => {
    const { contentWindow: fresh } = document.body.appendChild(document.createElement('iframe'));
    for (const text of ['body', 'documentElement', 'disclosure', 'alert', 'constructor']) {
      const ids = named(await reportShown(text));
      expect(ids.length).to.be.above(20);
      for (const id of ids) expect(id in fresh! || id in fresh!.document, id).to.equal(false);
    }
    fresh!.frameElement!.remove();
  });
});
