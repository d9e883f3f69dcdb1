import { expect } from 'chai';
import '../../src/define/index.js';
import { read, type Check, type DisclosureFindings, type DisclosureTable, type Report } from '../../src/index.js';
import { violations } from './axe.js';
import { partText, show } from './page.js';

const report = (tables: object, more: object = {}) => ({ year: 2024, agency: '某县', tables, ...more });
const good = report({ disputes: { reconsideration: [1, 0, 0, 0, 1] } });
const wrong = report(
  { proactive: { licensing: [-1] }, disputes: { reconsideration: [1, 0, 0, 0, 3], litigation: { direct: ['约', 0, 0, 0, 1] } } },
  { chapters: { overview: '全年行政复议2件。' } },
);

async function shown(json: unknown, attributes = ''): Promise<DisclosureFindings> {
  const element = show<DisclosureFindings>(`<disclosure-findings ${attributes}>暂无</disclosure-findings>`);
  element.report = json as object;
  await element.updateComplete;
  return element;
}

const groups = ({ shadowRoot }: DisclosureFindings) =>
  [...shadowRoot!.querySelectorAll('[part=findings]')].map((group) => ({
    title: group.querySelector('strong')!.textContent,
    items: [...group.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().split(' — ')[0]),
  }));

describe('<disclosure-findings>', () => {
  it('shows what is in it, and no check, until there is a report', async () => {
    const element = await shown(undefined);
    expect(element.check).to.equal(undefined);
    expect(element.shadowRoot!.querySelectorAll('slot')).to.have.lengthOf(1);
    expect(partText(element, 'summary')).to.equal('');
  });

  it('groups what it finds by table, errors before hints before what cannot be told', async () => {
    expect(groups(await shown(wrong))).to.deep.equal([
      { title: '主动公开政府信息情况', items: ['错误 行政许可 · 本年处理决定数量'] },
      {
        title: '政府信息公开行政复议、行政诉讼情况',
        items: ['错误 行政复议 · 总计', '提示 行政复议 · 总计', '无法核算 行政诉讼 未经复议直接起诉 · 总计'],
      },
    ]);
  });

  const summaries = [
    { json: good, lang: 'zh-CN', says: '核算了 1 个等式，全部相符。' },
    { json: good, lang: 'en', says: 'Equations checked: 1; all hold.' },
    { json: wrong, lang: 'zh-CN', says: '核算了 1 个等式：错误 2 处，提示 1 处，无法核算 1 处。' },
    {
      json: report({ disputes: { reconsideration: ['—', 0, 0, 0, 1] } }),
      lang: 'zh-CN',
      says: '核算了 0 个等式：错误 0 处，提示 0 处，无法核算 1 处。',
    },
  ];
  for (const { json, lang, says } of summaries) {
    it(`sums up: ${says}`, async () => {
      expect(partText(await shown(json, `lang="${lang}"`), 'summary')).to.equal(says);
    });
  }

  it('tells programs of each check, and of none that is not new', async () => {
    const element = show<DisclosureFindings>('<disclosure-findings></disclosure-findings>');
    const heard: Check[] = [];
    const hear = (event: Event): void => void heard.push((event as CustomEvent<Check>).detail);
    document.addEventListener('disclosure-findings', hear);
    element.report = wrong;
    await element.updateComplete;
    element.lang = 'en';
    await element.updateComplete;
    expect(heard.map(({ findings }) => findings.length)).to.deep.equal([3]);
    expect(element.check === heard[0]).to.equal(true);
    element.report = good;
    await element.updateComplete;
    element.last = read({ year: 2023, tables: {} }) as Report;
    await element.updateComplete;
    document.removeEventListener('disclosure-findings', hear);
    expect(heard.map(({ findings }) => findings.length)).to.deep.equal([3, 0, 0]);
  });

  it('checks against the year before', async () => {
    const element = await shown(report({ requests: { carriedIn: { natural: 2 }, carriedOut: { natural: 2 } } }));
    element.last = read({ year: 2023, tables: { requests: { carriedOut: { natural: 5 } } } }) as Report;
    await element.updateComplete;
    expect(element.check!.findings.map(({ rule }) => rule)).to.include('continues');
  });

  for (const attributes of ['', 'isolated', 'findings="mark"']) {
    it(`leads to the cell of its own report among others${attributes && ` with ${attributes}`}`, async () => {
      const tag = `<review-litigation-table ${attributes}></review-litigation-table>`;
      const page = show<HTMLElement>(`<div>${tag}${tag}<disclosure-findings></disclosure-findings></div>`);
      const [other, own, findings] = [...page.children] as [DisclosureTable, DisclosureTable, DisclosureFindings];
      other.report = { ...wrong, agency: '别县' };
      own.report = findings.report = wrong;
      for (const element of [other, own, findings]) await element.updateComplete;
      const before = own.innerHTML;
      findings.shadowRoot!.querySelector<HTMLElement>('a[href="#disputes/reconsideration/total"]')!.click();
      const active = own.isolated ? own.shadowRoot!.activeElement : document.activeElement;
      expect((active as HTMLElement).dataset.address).to.equal('disputes/reconsideration/total');
      expect(own.isolated || own.contains(active)).to.equal(true);
      (active as HTMLElement).blur();
      if (!document.hasFocus()) active!.dispatchEvent(new FocusEvent('blur')); // a page in the background hears nothing of its focus
      if (!attributes) expect(own.innerHTML).to.equal(before);
    });
  }

  it('is clean for axe', async () => {
    expect(await violations((await shown(wrong)).parentElement!)).to.deep.equal([]);
  });
});
