/** Which of the two a tag shows, its table or its list, and when it changes. */
import { expect } from 'chai';
import type { DisclosureTable } from '../../src/index.js';
import { facesOf, families, font } from '../fonts.js';
import { linesOf, report, resize, settled, show, shows, stage } from './room.js';

describe('view', () => {
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

  const large = { year: 2020, tables: { requests: { received: Array(7).fill(12345678) } } };

  it('gives way to the list where the numbers need more room than there is, and comes back with something to spare', async () => {
    stage.style.fontFamily = font('Widest');
    const element = await show(1200, 'section="requests"', large);
    const seen: string[] = [];
    for (const width of [1200, 900, 1200, 850, 1200]) {
      await resize(element, width);
      seen.push(`${width} ${shows(element)}`);
    }
    expect(seen).to.deep.equal(['1200 table', '900 list', '1200 table', '850 list', '1200 table']);
  });

  it('follows the numbers: where one grows while it is shown, the table gives it the room or gives way', async () => {
    stage.style.fontFamily = font('Widest');
    const element = await show(900, 'section="requests"');
    const seen = [shows(element)];
    for (const received of [Array(7).fill(1234), Array(7).fill(12345678)]) {
      element.report = { year: 2024, agency: '某市某局', tables: { requests: { ...report.tables.requests, received } } };
      await settled(element);
      seen.push(shows(element));
    }
    expect(seen).to.deep.equal(['table', 'table', 'list']);
  });

  it('follows the letters: where they become those of another font, be it one that comes late, they are measured again', async () => {
    stage.style.fontFamily = `Late, ${font('Narrow')}`;
    const element = await show(900, 'section="requests"', large);
    const seen = [shows(element)];
    const [late] = (await facesOf('Widest', 'Late')) as [FontFace];
    document.fonts.add(late);
    await late.load();
    await settled(element);
    seen.push(shows(element));
    document.fonts.delete(late);
    await settled(element);
    seen.push(shows(element));
    stage.style.fontFamily = font('Widest');
    await settled(element);
    seen.push(shows(element));
    expect(seen).to.deep.equal(['table', 'list', 'table', 'list']);
  });

  it('breaks no word of an English table, whatever the letters', async () => {
    for (const family of families) {
      stage.style.fontFamily = font(family);
      for (const section of ['requests', 'disputes']) {
        const element = await show(1000, `section="${section}" view="table" lang="en"`);
        for (const header of element.querySelectorAll<HTMLElement>('th[scope=col]')) {
          const words = header.textContent.split(' ').length;
          expect(linesOf(header), `${family}: ${header.textContent}`).to.be.at.most(words);
        }
      }
    }
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
