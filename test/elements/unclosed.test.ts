/** Tags that are written as `<disclosure-table … />`, which HTML takes for a start tag alone. The browser's own parser reads each page. */
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureElement } from '../../src/index.js';
import { loaded, partText, show, tableIn } from './page.js';

const report = {
  year: 2024,
  agency: '某县',
  tables: { proactive: {}, requests: { received: [3] }, disputes: { reconsideration: [1, 0, 0, 0, 1] } },
};
const json = `data:application/json,${encodeURIComponent(JSON.stringify(report))}`;
const src = `src="${json}"`;
const hint = (tag: string) => `标签没有写完，后面的内容都算在它里面：<${tag} … /> 请写成 <${tag} …></${tag}>。`;

/** A page as the parser makes it, when all its tags have loaded; what of it is to be seen by its marks. */
async function seen(html: string): Promise<{ tags: DisclosureElement[]; marks: string[] }> {
  const page = show<HTMLElement>(`<div>${html}</div>`);
  const isTag = (element: Element): element is DisclosureElement => 'updateComplete' in element;
  const tags = [...page.querySelectorAll('*')].filter(isTag);
  for (const tag of tags) await loaded(tag);
  const marks = [...page.querySelectorAll<HTMLElement>('[data-mark]')].filter((element) => element.checkVisibility());
  return { tags, marks: marks.map(({ dataset }) => dataset['mark']!) };
}

const rest = `
  <h2 data-mark="heading">附件</h2>
  <p data-mark="text">联系电话</p>
  <table data-mark="table"><tr><td>1</td></tr></table>
`;
const all = ['heading', 'text', 'table'];

describe('a tag that is written without its end', () => {
  for (const tag of ['disclosure-report', 'disclosure-table', 'request-outcome-matrix', 'review-litigation-table', 'disclosure-findings']) {
    it(`leaves what follows <${tag}> in sight, and says what to write`, async () => {
      const { tags, marks } = await seen(`<${tag} ${src} />${rest}`);
      expect(marks).to.deep.equal(all);
      expect(partText(tags[0]!, 'error')).to.equal(hint(tag));
    });
  }

  it('has its table above what follows, and none of it in the frame that scrolls', async () => {
    const { tags } = await seen(`<disclosure-table section="requests" view="table" ${src} />${rest}`);
    const { bottom } = tableIn(tags[0]!)!.getBoundingClientRect();
    expect(tags[0]!.querySelector('[data-mark=heading]')!.getBoundingClientRect().top).to.be.at.least(bottom);
    const region = tags[0]!.shadowRoot!.querySelector('[part=region]')!;
    expect(region.querySelectorAll('slot:not([name])')).to.have.lengthOf(0);
  });

  it('says so in the console, once for all tags of that name', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => void said.push(words[0]);
    try {
      await seen(`<div lang="en"><disclosure-table ${src} />${rest}</div><div lang="en"><disclosure-table ${src} />${rest}</div>`);
    } finally {
      console.warn = warn;
    }
    const sentence =
      'The tag has no end, so what follows stands in it: write <disclosure-table …></disclosure-table>, not <disclosure-table … />.';
    expect(said).to.deep.equal([`disclosure: ${sentence}`]);
  });

  const pages: { name: string; html: string; tables: number; marks?: string[] }[] = [
    {
      name: 'one behind the other, in one line',
      html: `<disclosure-table ${src} /><disclosure-table section="requests" ${src} />`,
      tables: 2,
    },
    {
      name: 'one behind the other in a report',
      html: `<disclosure-report ${src}>
        <disclosure-table section="requests" /> <disclosure-table section="disputes" /> <p data-mark="text">完</p>
      </disclosure-report>
      `,
      tables: 2,
      marks: ['text'],
    },
    {
      name: 'before one that has its end',
      html: `<disclosure-table ${src} />
        <disclosure-table section="requests" ${src}></disclosure-table>
        <p data-mark="text">完</p>`,
      tables: 2,
      marks: ['text'],
    },
    {
      name: 'before a report',
      html: `<disclosure-report ${src} /><h2 data-mark="heading">去年</h2><disclosure-report ${src} />`,
      tables: 6,
      marks: ['heading'],
    },
    {
      name: 'before a report with tags of its own',
      html: `<disclosure-report ${src} />
        <disclosure-report ${src}><disclosure-table section="requests"></disclosure-table></disclosure-report>`,
      tables: 4,
    },
    { name: 'before a table with an address', html: `<disclosure-report ${src} /><disclosure-table ${src}></disclosure-table>`, tables: 4 },
    {
      name: 'before all that an editor has written in one line',
      html: `<disclosure-table ${src} /><p data-mark="text">完</p><p data-mark="more">附件</p>`,
      tables: 1,
      marks: ['text', 'more'],
    },
    {
      name: 'before a link to something else',
      html: `<disclosure-table ${src} />\n<a data-mark="link" href="2024.pdf">附件</a>\n`,
      tables: 1,
      marks: ['link'],
    },
    {
      name: 'before the foot of the page, in one line',
      html: `<disclosure-table ${src} /><p data-mark="text">完</p><div><footer data-mark="foot">主办</footer></div>`,
      tables: 1,
      marks: ['text', 'foot'],
    },
    {
      name: 'before what a script has put behind',
      html: `<disclosure-table ${src} />\n<p data-mark="text">完</p>\n`,
      tables: 1,
      marks: ['text'],
    },
  ];
  for (const { name, html, tables, marks = [] } of pages) {
    it(`shows its tables and the page: ${name}`, async () => {
      const page = await seen(html);
      if (name.includes('script')) {
        page.tags[0]!.parentElement!.append(document.createElement('aside'));
        page.tags[0]!.requestUpdate();
        await page.tags[0]!.updateComplete;
      }
      expect(page.marks).to.deep.equal(marks);
      const painted = [...document.querySelectorAll('table.disclosure-table')].filter((table) => table.checkVisibility());
      expect(painted).to.have.lengthOf(tables);
      expect(
        partText(
          page.tags.find((tag) => partText(tag, 'error'))!,
          'error',
        ),
      ).to.include('/>');
    });
  }
});

describe('a tag with its end', () => {
  const table = '<table data-mark="table"><tr><td>1</td></tr></table>';
  const link = '<a data-mark="link" href="2020.json">2020年数据</a>';
  const text = '<p data-mark="text">正在读取……</p>';
  const article = '<article data-mark="article"><h2>一、总体情况</h2><p>……</p><table><tr><td>1</td></tr></table></article>';
  const own: { name: string; html: string }[] = [
    { name: 'a table in one line', html: `<disclosure-table ${src}>${table}</disclosure-table>` },
    { name: 'a table in lines of its own', html: `<disclosure-table ${src}>\n${table}\n</disclosure-table>` },
    { name: 'a link', html: `<disclosure-table ${src}>\n${link}\n</disclosure-table>` },
    { name: 'a paragraph in one line', html: `<disclosure-table ${src}>${text}</disclosure-table>` },
    { name: 'a line of words', html: `<disclosure-table ${src}>可看<b data-mark="text">${link}</b>，<br />正在读取。</disclosure-table>` },
    { name: 'a paragraph and a table in one line', html: `<disclosure-table ${src}>${text}${table}</disclosure-table>` },
    { name: 'a paragraph in lines of its own', html: `<disclosure-table ${src}>\n${text}\n</disclosure-table>\n` },
    { name: 'a paragraph, a link and a table', html: `<disclosure-report ${src}>\n${text}\n${link}\n${table}\n</disclosure-report>\n` },
    { name: 'a whole report as text', html: `<disclosure-report ${src}>\n${article}\n</disclosure-report>\n<p>……</p>` },
    { name: 'a paragraph, next to a comment', html: `<disclosure-table ${src}>\n${text}\n</disclosure-table><!-- 完 -->` },
  ];
  for (const { name, html } of own) {
    it(`shows its table in place of ${name}, and complains of nothing`, async () => {
      const { tags, marks } = await seen(html);
      expect(marks).to.deep.equal([]);
      expect(partText(tags[0]!, 'error')).to.equal('');
    });
  }

  it('complains of nothing where a report has headings and tags inside, however its lines are broken', async () => {
    const html = `<disclosure-report ${src}>\n<h2 data-mark="heading">一</h2>\n<disclosure-table section="requests"></disclosure-table>\n</disclosure-report>`;
    const { tags, marks } = await seen(html);
    expect(marks).to.deep.equal(['heading']);
    expect(tags.map((tag) => partText(tag, 'error'))).to.deep.equal(['', '']);
  });
});
