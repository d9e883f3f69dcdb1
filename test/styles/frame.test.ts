import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { laidOut, loaded, show } from '../elements/page.js';
import '../fonts.js';

const report = { year: 2024, tables: { requests: { received: [3, 0, 0, 0, 0, 0, 3] } } };
const tag = `<request-outcome-matrix><script type="application/json">${JSON.stringify(report)}</script></request-outcome-matrix>`;

/** Places that are as wide as what stands in them needs at least. */
const places = [
  { name: 'an item of a flex container', html: `<div style="display:flex"><div>${tag}</div></div>` },
  { name: 'a track of a grid', html: `<div style="display:grid;grid-template-columns:1fr"><div>${tag}</div></div>` },
  { name: 'a cell of a layout table', html: `<table style="width:100%"><tbody><tr><td>${tag}</td></tr></tbody></table>` },
  { name: 'a float', html: `<div style="float:left">${tag}</div>` },
  { name: 'an inline block', html: `<div style="display:inline-block">${tag}</div>` },
];

async function shown(html: string, width: number): Promise<{ host: number; view: string }> {
  const host = show<HTMLElement>(`<div style="width:${width}px">${html}</div>`).querySelector('request-outcome-matrix')!;
  await loaded(host);
  await laidOut();
  return { host: host.offsetWidth, view: host.shadowRoot!.querySelector('[part=list]') ? 'list' : 'table' };
}

describe('the frame', () => {
  beforeEach(() => executeServerCommand('to-front'));

  for (const { name, html } of places) {
    it(`lets the list come in the place of the table in ${name} that is narrow`, async () => {
      const { host, view } = await shown(html, 350);
      expect(host).to.be.within(300, 350);
      expect(view).to.equal('list');
    });

    it(`has room for the table in ${name} that is wide`, async () => {
      const { host, view } = await shown(html, 1200);
      expect(host).to.be.within(800, 1200);
      expect(view).to.equal('table');
    });
  }
});
