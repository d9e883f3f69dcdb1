import { expect } from 'chai';
import '../../src/define/index.js';
import { layout, toHTML, type Blank, type DisclosureTable } from '../../src/index.js';
import { addressOf, report, reportNames, reportText } from '../fixtures.js';
import { loaded, show, tableIn, tick } from '../elements/page.js';

/** What a table's tag has put into the page. */
const markup = (element: Element): string => [...element.children].map(({ outerHTML }) => outerHTML).join('');

const hostile = {
  year: 2023,
  agency: '<b onclick="x">甲&乙</b>\u00a0"丙" \' ]]>',
  tables: {
    proactive: { rules: ['5<img src=x onerror=y>', '&lt;', '\u00a07'], normativeDocuments: ['１，２３４', '－７', 3], fees: ['<!--'] },
    requests: {},
    disputes: {},
  },
  notes: { proactive: '注：<script>1</script> & "引号"\u00a0\n第二行', requests: '注' },
  chapters: { overview: '<em>甲</em>\n\n乙', problems: '', other: '</section>' },
};

const texts = [
  ...reportNames.map((name) => ({ name, json: () => reportText(name) })),
  { name: 'a hostile report', json: () => Promise.resolve(JSON.stringify(hostile)) },
];
const settings: { lang: string; blank: Blank }[] = [
  { lang: 'zh-CN', blank: 'blank' },
  { lang: 'en', blank: 'dash' },
];

describe('HTML text', () => {
  for (const { name, json } of texts) {
    it(`is byte for byte what the elements paint of ${name}`, async () => {
      const read = report(await json());
      for (const { lang, blank } of settings) {
        for (const section of Object.keys(read.sheets)) {
          const element = show(`<disclosure-table section="${section}" lang="${lang}" blank="${blank}"></disclosure-table>`);
          element.report = read;
          await element.updateComplete;
          expect(markup(element)).to.equal(toHTML(layout(read, section, { lang, blank })!));
        }
      }
    });

    it(`is the whole report byte for byte as it is laid out, of ${name}`, async () => {
      const read = report(await json());
      const element = show('<disclosure-report lang="zh-CN" level="3"></disclosure-report>');
      element.report = read;
      await element.updateComplete;
      const tags = [...element.querySelectorAll<DisclosureTable>('disclosure-table')];
      for (const tag of tags) tag.removeAttribute('status');
      element.removeAttribute('status');
      expect(element.outerHTML).to.equal(toHTML(read, { lang: 'zh-CN', level: 3 }));
    });
  }

  it('is the table in its tag, with the address to take over with', () => {
    const text = toHTML(report(hostile), { table: 'proactive', src: 'a.json?x=1&y="2"', lang: 'en' });
    const start = '<disclosure-table section="proactive" src="a.json?x=1&amp;y=&quot;2&quot;" lang="en"><table class="disclosure-table" ';
    expect(text.slice(0, start.length)).to.equal(start);
    expect(text.endsWith('</p></disclosure-table>')).to.equal(true);
  });

  it('is nothing where the report has no such table', () => {
    expect(toHTML(report({ year: 2023, tables: {} }), { table: 'requests' })).to.equal('');
  });
});

/** Renders a table beforehand, lets the element take it over, and returns it before and after. */
async function takeOver(html: string): Promise<{ element: DisclosureTable; before: HTMLTableElement; after: Element[] }> {
  const template = document.createElement('template');
  template.innerHTML = html;
  const before = tableIn(template.content as unknown as Element)!;
  const element = show('<disclosure-table></disclosure-table>');
  element.replaceWith(template.content);
  const taken = document.querySelector<DisclosureTable>('main > disclosure-table')!;
  await loaded(taken);
  return { element: taken, before, after: [...taken.querySelectorAll('table')] };
}

describe('a table that was rendered beforehand', () => {
  const src = addressOf('suqian-2023');
  const options = { table: 'requests', src };
  const prerendered = async (name: (typeof reportNames)[number], more = {}) =>
    toHTML(report(await reportText(name)), { ...options, ...more });

  it('is taken over as it stands, without a second one', async () => {
    const html = await prerendered('suqian-2023');
    const { element, before, after } = await takeOver(html);
    expect(after).to.deep.equal([before]);
    element.removeAttribute('status');
    expect(element.outerHTML).to.equal(html);
  });

  it('is not touched when it says the same', async () => {
    const main = show<HTMLElement>(`<main>${await prerendered('suqian-2023')}</main>`);
    const records: string[] = [];
    const observer = new MutationObserver((some) => records.push(...some.map(({ type, attributeName }) => `${type} ${attributeName}`)));
    observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
    await loaded(main.querySelector('disclosure-table')!);
    await tick();
    observer.disconnect();
    expect(records.filter((record) => record !== 'attributes status')).to.deep.equal([]);
  });

  it('is kept, with the new number, where one number has changed since', async () => {
    const html = (await prerendered('suqian-2023')).replace('>3402<', '>3401<');
    const { before, after } = await takeOver(html);
    expect(after).to.deep.equal([before]);
    expect(before.querySelector('td')!.textContent).to.equal('3402');
  });

  const others = [
    { name: 'in another language', more: { lang: 'en' }, replace: ['lang="en"', 'lang="zh"'] },
    { name: 'of another year', more: {}, replace: ['2023年度', '2022年度'] },
  ] as const;
  for (const { name, more, replace } of others) {
    it(`is replaced, not joined, where it is ${name}`, async () => {
      const { before, after } = await takeOver((await prerendered('suqian-2023', more)).replace(replace[0], replace[1]));
      expect(after).to.have.lengthOf(1);
      expect(after[0]).not.to.equal(before);
      expect(before.isConnected).to.equal(false);
    });
  }

  it('stays when the file does not come', async () => {
    const { before, after } = await takeOver((await prerendered('suqian-2023')).replace(src, 'data:,'));
    expect(after).to.deep.equal([before]);
    expect(before.checkVisibility()).to.equal(true);
  });

  it('keeps the remark under it, or has it replaced', async () => {
    for (const note of ['注：含上年度结转数量', '注：已更正']) {
      const json = (text: string) => JSON.stringify({ year: 2023, tables: { disputes: {} }, notes: { disputes: text } });
      const address = URL.createObjectURL(new Blob([json(note)]));
      const { element } = await takeOver(toHTML(report(json('注：含上年度结转数量')), { table: 'disputes', src: address }));
      expect([...element.querySelectorAll('p.disclosure-note')].map(({ textContent }) => textContent)).to.deep.equal([note]);
    }
  });
});
