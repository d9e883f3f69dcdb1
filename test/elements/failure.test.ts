import { expect } from 'chai';
import '../../src/define/index.js';
import { read, type DisclosureElement } from '../../src/index.js';
import { reportText } from '../fixtures.js';
import { loaded, partText, show } from './page.js';

const files = [
  {
    name: 'a web page',
    text: '<!doctype html><title>登录</title>',
    says: '应为 JSON 数据，实为网页（"<!doctype html><title>登录</title>"）',
  },
  { name: 'an empty file', text: '', says: '数据文件是空的。' },
  { name: 'white space', text: ' \n', says: '数据文件是空的。' },
  { name: 'a truncated file', text: '{"year":2023,"tables":{"proactive":{"ru', says: '不是完整的 JSON：' },
  { name: 'an array', text: '[{"year":2023,"tables":{}}]', says: '应为一份报告（{ … }），实为 […] (1)。' },
  { name: 'a number', text: '2023', says: '应为一份报告（{ … }），实为 2023。' },
  { name: 'null', text: 'null', says: '应为一份报告（{ … }），实为 null。' },
  {
    name: 'the JSON of somebody else',
    text: '{"code":0,"data":[1,2]}',
    says: '这份 JSON 不是年度报告：应有 tables，实有 { code, data }。',
  },
  {
    name: 'JSON with the keys of a failure',
    text: '{"failure":"empty","found":""}',
    says: '这份 JSON 不是年度报告：应有 tables，实有 { failure, found }。',
  },
  { name: 'a report without a year', text: '{"tables":{}}', says: '报告没有年份：year 应为 2020 这样的数字，实为 缺失。' },
  {
    name: 'a report with tables in a list',
    text: '{"year":2023,"tables":[]}',
    says: '这份 JSON 不是年度报告：应有 tables，实有 […] (0)。',
  },
  { name: 'a title that is none', text: '{"year":2023,"title":7,"tables":{}}', says: '报告里的 title 应为 string，实为 7。' },
];

const fallback = '<p class="before">规章 3 件</p>';

/** A failed element has said so once, in one place, and has left what the page had. */
async function expectFailure(element: DisclosureElement, events: readonly string[], says: string): Promise<void> {
  await loaded(element);
  expect(element.getAttribute('status')).to.equal('failed');
  expect(element.shadowRoot!.querySelectorAll('[part=error]')).to.have.lengthOf(1);
  expect(partText(element, 'error')).to.include(says);
  expect(element.querySelectorAll('table')).to.have.lengthOf(0);
  expect(element.querySelector('.before')!.checkVisibility()).to.equal(true);
  expect(events).to.deep.equal(['error']);
}

function listen(element: Element): string[] {
  const events: string[] = [];
  for (const type of ['load', 'error']) element.addEventListener(type, ({ type }) => events.push(type));
  return events;
}

for (const tag of ['disclosure-table', 'disclosure-report']) {
  describe(`<${tag}> with the wrong file`, () => {
    for (const { name, text, says } of files) {
      it(`says one thing about ${name}, and leaves what the page had`, async () => {
        const address = URL.createObjectURL(new Blob([text]));
        const element = show<DisclosureElement>(`<${tag} src="${address}">${fallback}</${tag}>`);
        await expectFailure(element, listen(element), says);
        expect(partText(element, 'error')).to.include(address);
      });

      it(`says the same about ${name} in the property`, async () => {
        const element = show<DisclosureElement>(`<${tag}>${fallback}</${tag}>`);
        const events = listen(element);
        element.report = text;
        await element.updateComplete;
        await expectFailure(element, events, says);
      });
    }

    it('names the answer of the server', async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
      window.fetch = () => Promise.resolve(new Response('{"year":2023,"tables":{}}', { status: 403, statusText: 'Forbidden' }));
      try {
        const element = show<DisclosureElement>(`<${tag} src="report.json">${fallback}</${tag}>`);
        await expectFailure(element, listen(element), '服务器回答 403 Forbidden');
      } finally {
        Object.defineProperty(window, 'fetch', own);
      }
    });

    it('says that nothing came', async () => {
      const element = show<DisclosureElement>(`<${tag} src="blob:${location.origin}/gone">${fallback}</${tag}>`);
      await expectFailure(element, listen(element), '数据没有取到');
    });

    it('shows a failure that it is handed', async () => {
      const element = show<DisclosureElement>(`<${tag}>${fallback}</${tag}>`);
      const events = listen(element);
      element.report = read('');
      await element.updateComplete;
      await expectFailure(element, events, '数据文件是空的。');
    });

    it('says so in the language of the page', async () => {
      const element = show<DisclosureElement>(`<${tag} lang="en" src="data:,">${fallback}</${tag}>`);
      await expectFailure(element, listen(element), 'The file is empty. data:,');
    });
  });
}

describe('a file that is cut off', () => {
  it('is one failure at every length, and never half a table', async () => {
    const text = (await reportText('jiaxing-jingxinju-2020')).trimEnd();
    const element = show('<disclosure-table></disclosure-table>');
    for (let length = 1; length < text.length; length += 7) {
      element.report = text.slice(0, length);
      await element.updateComplete;
      expect([element.status, element.querySelectorAll('table').length, length]).to.deep.equal(['failed', 0, length]);
    }
  });
});
