import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { toSentence, type DisclosureTable, type Report } from '../../src/index.js';

const report = {
  year: 2024,
  agency: '某市某局',
  tables: {
    requests: {
      received: [3, 0, 0, 0, 0, 0, 3],
      results: {
        granted: [1, null, null, null, null, 0, 1],
        refused: { stateSecret: [2, 0, 0, 0, 0, 0, 2] },
        total: [3, 0, 0, 0, 0, 0, 3],
      },
    },
    proactive: { rules: [0, 0, 7] },
    disputes: { reconsideration: [1, 0, 0, 0, '—'] },
  },
};

const stage = document.createElement('main');
const errors: string[] = [];
const hear = (event: ErrorEvent): unknown => errors.push(event.message);

/** Two frames: one in which the browser measures, one in which what follows from it is shown. */
const settled = async (element: DisclosureTable): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
};

async function show(width: number, attributes = '', data: unknown = report): Promise<DisclosureTable> {
  stage.innerHTML = `<h3>标题</h3><div style="width:${width}px"><disclosure-table ${attributes}></disclosure-table></div>`;
  document.body.append(stage);
  const element = stage.querySelector('disclosure-table')!;
  element.report = data as object;
  await settled(element);
  return element;
}

const resize = async (element: DisclosureTable, width: number): Promise<void> => {
  element.parentElement!.style.width = `${width}px`;
  await settled(element);
};

const cellsIn = (element: DisclosureTable): HTMLElement[] => [...element.querySelectorAll('td')];

/** On how many lines a text stands. */
const linesOf = (element: HTMLElement): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

const listIn = (element: DisclosureTable): HTMLElement | null => element.shadowRoot!.querySelector('[part=list]');
const shows = (element: DisclosureTable): string => {
  const table = (element.querySelector('table') ?? element.shadowRoot!.querySelector('table'))!;
  return [table.getClientRects().length && 'table', listIn(element) && 'list'].filter(Boolean).join(' and ');
};

/** What a list says: its headings, its terms and numbers, its folds. */
const lines = (element: DisclosureTable): string[] =>
  [...listIn(element)!.querySelectorAll('[role=heading], dl > div, summary')]
    .filter((line) => line.matches('summary') || !line.closest('details'))
    .map((line) => {
      const text = (line.matches('div:not([role])') ? [...line.children] : [line]).map(({ textContent }) => textContent.trim()).join(' ');
      const level = line.getAttribute('aria-level');
      return level ? `${level} ${text}` : text;
    });

describe('view', () => {
  before(() => window.addEventListener('error', hear));
  beforeEach(() => executeServerCommand('to-front'));
  after(() => window.removeEventListener('error', hear));
  afterEach(() => {
    stage.remove();
    stage.style.fontSize = '';
    expect(errors.splice(0)).to.deep.equal([]);
  });

  const cases = [
    { name: 'shows the table where it fits', width: 800, attributes: '', expected: 'table' },
    { name: 'shows the list where the table does not fit', width: 320, attributes: '', expected: 'list' },
    { name: 'shows the table in a narrow place that asks for it', width: 320, attributes: 'view="table"', expected: 'table' },
    { name: 'shows the list in a wide place that asks for it', width: 1200, attributes: 'view="list"', expected: 'list' },
    { name: 'shows the list in place of an isolated table too', width: 320, attributes: 'isolated', expected: 'list' },
  ];
  for (const { name, width, attributes, expected } of cases) {
    it(name, async () => {
      expect(shows(await show(width, `section="requests" ${attributes}`))).to.equal(expected);
    });
  }

  it('keeps the table in the page for those who read the page', async () => {
    const element = await show(320, 'section="requests"');
    expect(element.querySelector('td[data-address="requests/received/natural"]')!.textContent).to.equal('3');
  });

  it('changes with the width, and comes back to the table only with something to spare', async () => {
    const element = await show(830, 'section="requests"');
    const seen = [shows(element)];
    for (const width of [799, 810, 830, 805, 320]) {
      await resize(element, width);
      seen.push(`${width} ${shows(element)}`);
    }
    expect(seen).to.deep.equal(['table', '799 list', '810 list', '830 table', '805 table', '320 list']);
  });

  it('follows the font: where the letters double, the table needs twice the width', async () => {
    const element = await show(800, 'section="requests"');
    stage.style.fontSize = '32px';
    await settled(element);
    expect(shows(element)).to.equal('list');
  });

  it('follows a theme with a larger type while the table stands', async () => {
    const element = await show(800, 'section="requests"');
    element.style.setProperty('--disclosure-font-size', '24px');
    await settled(element);
    expect(shows(element)).to.equal('list');
  });

  it('shows the list in the first frame that shows anything', async () => {
    stage.innerHTML = '<div style="width:320px"><disclosure-table section="requests"></disclosure-table></div>';
    document.body.append(stage);
    const element = stage.querySelector('disclosure-table')!;
    element.report = report;
    const frames: string[] = [];
    await new Promise<void>((resolve) => {
      const look = (): void => {
        // A frame's callbacks run before its layout; a task from within them runs after it was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          frames.push(shows(element));
          if (frames.length < 4) requestAnimationFrame(look);
          else resolve();
        };
        port2.postMessage('');
      };
      requestAnimationFrame(look);
    });
    expect(new Set(frames)).to.deep.equal(new Set(['list']));
  });

  it('needs no sideways scrolling at 320 px', async () => {
    for (const section of ['requests', 'proactive', 'disputes']) {
      const list = listIn(await show(320, `section="${section}" view="list"`))!;
      expect(list.scrollWidth, section).to.be.at.most(320);
      for (const part of list.querySelectorAll('*')) expect(part.scrollWidth, part.outerHTML).to.be.at.most(320);
    }
  });

  it('gives way to the list where a number of seven digits would not fit into the narrowest column', async () => {
    const many = { year: 2020, tables: { proactive: { licensing: [1573179, '+1573179', 1573179], rules: [0, 0, 1] } } };
    const seen: string[] = [];
    for (const [width, size] of [
      [320, 16],
      [460, 16],
      [460, 24],
      [700, 24],
    ] as const) {
      stage.style.fontSize = `${size}px`;
      const element = await show(width, 'section="proactive" view="auto"', many);
      seen.push(`${width} ${size} ${shows(element)}`);
      const broken = cellsIn(element).filter((cell) => cell.getClientRects().length && linesOf(cell) > 1);
      expect(broken.map(({ textContent }) => textContent)).to.deep.equal([]);
    }
    expect(seen).to.deep.equal(['320 16 list', '460 16 table', '460 24 list', '700 24 table']);
  });

  it('never breaks a number of the list', async () => {
    stage.style.fontSize = '24px';
    for (const lang of ['zh-CN', 'en']) {
      const element = await show(288, `section="requests" view="list" lang="${lang}"`);
      for (const fold of listIn(element)!.querySelectorAll('details')) fold.open = true;
      const numbers = [...listIn(element)!.querySelectorAll('dd')];
      expect(numbers).to.have.lengthOf(175);
      expect(numbers.filter((number) => linesOf(number) > 1).map(({ textContent }) => textContent)).to.deep.equal([]);
    }
  });

  it('breaks no word of an English table where it is shown', async () => {
    for (const section of ['requests', 'disputes']) {
      const element = await show(992, `section="${section}" view="auto" lang="en"`);
      expect(shows(element)).to.equal('table');
      for (const header of element.querySelectorAll<HTMLElement>('th[scope=col]')) {
        const words = header.textContent.split(' ').length;
        expect(linesOf(header), header.textContent).to.be.at.most(words);
      }
      await resize(element, 960);
      expect(shows(element)).to.equal('list');
    }
  });

  const lists = [
    {
      section: 'requests',
      says: [
        '4 一、本年新收政府信息公开申请数量',
        '自然人 3件',
        '总计 3件',
        '5 项为 0 或空白',
        '4 二、上年结转政府信息公开申请数量',
        '7 项为 0 或空白',
        '4 三、本年度办理结果',
        '5 （一）予以公开',
        '自然人 1件',
        '总计 1件',
        '5 （三）不予公开',
        '6 1.属于国家秘密',
        '自然人 2件',
        '总计 2件',
        '5 （七）总计',
        '自然人 3件',
        '总计 3件',
        '148 项为 0 或空白',
        '4 四、结转下年度继续办理',
        '7 项为 0 或空白',
      ],
    },
    {
      section: 'proactive',
      says: [
        '4 第二十条第（一）项',
        '5 规章',
        '现行有效件数 7件',
        '5 项为 0 或空白',
        '4 第二十条第（五）项',
        '1 项为 0 或空白',
        '4 第二十条第（六）项',
        '2 项为 0 或空白',
        '4 第二十条第（八）项',
        '1 项为 0 或空白',
      ],
    },
    {
      section: 'disputes',
      says: ['4 行政复议', '结果维持 1件', '总计 不适用', '3 项为 0 或空白', '4 行政诉讼', '10 项为 0 或空白'],
    },
  ];
  for (const { section, says } of lists) {
    it(`lists ${section} as the form groups it, under the heading of the page`, async () => {
      expect(lines(await show(320, `section="${section}" view="list"`))).to.deep.equal(says);
    });
  }

  it('has every number of the table once, and unfolds the others as sentences', async () => {
    const element = await show(320, 'section="requests"');
    const terms = [...listIn(element)!.querySelectorAll('dl > div')];
    expect(terms.length).to.equal(element.querySelectorAll('td').length);
    const read = element.shadowRoot!.querySelector('details [part], details dl > div')!;
    const { children } = read;
    const whole = toSentence(disclosureReport(element), 'requests/received/business');
    expect(`${children[0]!.textContent} ${children[1]!.textContent}`).to.equal(whole);
  });

  it('keeps open what the reader has unfolded when a number changes', async () => {
    const element = await show(320, 'section="disputes"');
    const fold = listIn(element)!.querySelector('details')!;
    fold.open = true;
    element.report = { ...report, tables: { disputes: { reconsideration: [5, 0, 0, 0, 5] } } };
    await settled(element);
    expect(listIn(element)!.querySelector('details')).to.equal(fold);
    expect(fold.open).to.equal(true);
    expect(lines(element).slice(0, 3)).to.deep.equal(['4 行政复议', '结果维持 5件', '总计 5件']);
  });

  it('lists what does not add up, since there is no cell to point at', async () => {
    const broken = { year: 2024, tables: { disputes: { reconsideration: [1, 0, 0, 0, 2] } } };
    const element = await show(320, 'section="disputes" findings="mark"', broken);
    expect(element.querySelector<HTMLElement>('.disclosure-findings')!.getClientRects().length).to.equal(1);
    await resize(element, 900);
    expect(element.querySelector<HTMLElement>('.disclosure-findings')!.getClientRects().length).to.equal(0);
  });

  it('is reached by keyboard as a named region only where the table scrolls', async () => {
    const region = (element: DisclosureTable): (string | null)[] =>
      ['role', 'tabindex', 'aria-label'].map((name) => element.shadowRoot!.querySelector('.region')!.getAttribute(name));
    const name = '收到和处理政府信息公开申请情况 某市某局　2024年度';
    expect(region(await show(320, 'section="requests" view="table"'))).to.deep.equal(['region', '0', name]);
    expect(region(await show(900, 'section="requests" view="table"'))).to.deep.equal([null, null, null]);
  });

  it('follows view while the element stands', async () => {
    const element = await show(320, 'section="requests" view="list"');
    const seen: string[] = [];
    for (const view of ['table', 'auto', 'table', 'list'] as const) {
      element.view = view;
      await settled(element);
      seen.push(shows(element));
    }
    expect(seen).to.deep.equal(['table', 'list', 'table', 'list']);
  });

  it('measures a table that came while the last one was measured without a loop', async () => {
    const element = await show(1100, 'section="requests"');
    // Nobody tells the element: it hears of the language when it is next brought up to date, which is when it is measured.
    element.parentElement!.lang = 'en';
    await resize(element, 320);
    expect(element.querySelector('table')!.lang).to.equal('en');
    expect(shows(element)).to.equal('list');
    element.parentElement!.lang = 'zh-CN';
    await resize(element, 1100);
    expect(shows(element)).to.equal('table');
  });
});

/** The report as the element has read it. */
const disclosureReport = (element: DisclosureTable): Report => (element as unknown as { state: { report: Report } }).state.report;
