import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { laidOut, loaded, show } from '../elements/page.js';
import '../fonts.js';

const report = { year: 2024, tables: { requests: { received: [88888, 88888, 88888, 88888, 88888, 88888, 88888] } } };
const red = 'rgb(255, 0, 0)';

/** A table whose figures, and nothing else of it, are in red. */
async function draw(style: string, attributes: string, around = ''): Promise<HTMLElement> {
  const room = show<HTMLElement>(`<div style="width:1000px; ${around}">
    <style>disclosure-table { --disclosure-color: ${red}; --disclosure-header-color: rgb(0, 0, 255); ${style} }</style>
    <disclosure-table section="requests" view="table" ${attributes}></disclosure-table></div>`);
  const element = room.querySelector('disclosure-table')!;
  element.report = report;
  await loaded(element);
  await laidOut();
  return element;
}

const partOf = (element: HTMLElement, selector: string): HTMLElement =>
  (element.querySelector<HTMLElement>(selector) ?? element.shadowRoot!.querySelector<HTMLElement>(selector))!;

/** The pixels of an element, each as its red, green and blue. */
async function pixelsOf(element: HTMLElement): Promise<number[][]> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const picture = await executeServerCommand<string, object>('shoot', { x, y, width, height });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  return Array.from({ length: data.length / 4 }, (_, pixel) => [...data.slice(4 * pixel, 4 * pixel + 3)]);
}

const isReddish = ([r, g, b]: number[]): boolean => r! - Math.max(g!, b!) > 40;

/** How many pixels of the header rows are of the figures, which have been scrolled to stand right behind them. */
async function shiningThrough(element: HTMLElement): Promise<number> {
  const head = partOf(element, 'thead');
  const region = partOf(element, '.region');
  const figures = partOf(element, 'tbody tr');
  region.scrollTop += figures.getBoundingClientRect().top - head.getBoundingClientRect().top;
  expect(region.scrollTop).to.be.above(0);
  await laidOut();
  expect(Math.round(head.getBoundingClientRect().top)).to.equal(Math.round(region.getBoundingClientRect().top));
  return (await pixelsOf(head)).filter(isReddish).length;
}

const cases = [
  { name: 'by itself', style: '' },
  { name: 'isolated', style: '', attributes: 'isolated' },
  { name: 'over a translucent table', style: '--disclosure-background: rgba(0, 128, 0, 0.1);' },
  { name: 'where the page is dark', style: '', around: 'color-scheme: dark; background: Canvas' },
];

describe('--disclosure-max-height', () => {
  beforeEach(() => executeServerCommand('to-front'));

  for (const { name, style, attributes = '', around } of cases) {
    it(`keeps scrolled figures from shining through the header rows, ${name}`, async () => {
      const element = await draw(`--disclosure-max-height: 16em; ${style}`, attributes, around);
      expect((await pixelsOf(partOf(element, 'tbody tr'))).filter(isReddish).length).to.be.above(100);
      expect(await shiningThrough(element)).to.equal(0);
    });
  }

  it('lets the keyboard reach the frame in which the table scrolls, which has a name', async () => {
    const region = partOf(await draw('--disclosure-max-height: 16em', ''), '.region');
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.getAttribute('aria-label')).to.contain('2024');
    expect(partOf(await draw('', ''), '.region').tabIndex).to.equal(-1);
  });

  it('has the header rows of a dark page dark', async () => {
    const element = await draw('--disclosure-max-height: 16em', '', 'color-scheme: dark; background: Canvas');
    const light = (await pixelsOf(partOf(element, 'thead'))).filter(([r]) => r! > 128).length;
    expect(light).to.equal(0);
  });

  it('leaves the header rows as the page is where it is not set', async () => {
    const tinted = 'background: rgb(0, 200, 0)';
    const green = async (style: string): Promise<number> => {
      const head = partOf(await draw(style, '', tinted), 'thead');
      return (await pixelsOf(head)).filter(([r, g, b]) => g! - Math.max(r!, b!) > 100).length;
    };
    expect(await green('')).to.be.above(1000);
    expect(await green('--disclosure-max-height: 16em')).to.equal(0);
  });
});
