/** A pasted table is replaced only where the tag would show the figures that the browser shows: style sheets and scripts may say otherwise. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { followPasted } from '../../src/elements/follow-pasted.js';
import { importLocales } from '../../src/locales/import/index.js';
import { layout, toHTML } from '../../src/index.js';
import { report } from '../fixtures.js';
import { laidOut, loaded, show } from './page.js';

const json = {
  year: 2024,
  agency: '某县',
  tables: {
    disputes: { reconsideration: [2, 3, 5, 1, 11], litigation: { direct: [0, 0, 0, 0, 0], afterReconsideration: [0, 0, 0, 0, 0] } },
  },
};
const whole = report(json);
const form = document.createElement('template');
form.innerHTML = toHTML(layout(whole, 'disputes')!);

/** The official table as a page has it, with its first figure written in another way. */
function tableWith(cell: string): string {
  const table = form.content.firstElementChild!.cloneNode(true) as HTMLTableElement;
  table.removeAttribute('class');
  table.removeAttribute('slot');
  table.querySelector('td')!.innerHTML = cell;
  return table.outerHTML;
}

const cases: { name: string; cell: string; css?: string; stays: boolean }[] = [
  { name: 'plain', cell: '2', stays: false },
  { name: 'in the spans of Word', cell: '<p class="MsoNormal"><span lang="EN-US" style="font-size:10.5pt">2</span></p>', stays: false },
  { name: 'twice, for desktop and phone', cell: '<span class="pc">2</span><span class="m">2</span>', css: '.m{display:none}', stays: true },
  { name: 'with a hidden digit', cell: '2<span class="x">9</span>', css: '.x{position:absolute;left:-9999px}', stays: true },
  { name: 'with a raised digit', cell: '2<span class="fn">1</span>', css: '.fn{vertical-align:super;font-size:60%}', stays: true },
  { name: 'with a digit struck out', cell: '<span class="del">9</span>2', css: '.del{text-decoration:line-through}', stays: true },
  { name: 'as two boxes', cell: '<span class="b">2</span><span class="b">9</span>', css: '.b{display:block}', stays: true },
  { name: 'in white', cell: '<span class="w">9</span>2', css: '.w{color:#fff}', stays: true },
  { name: 'without any size', cell: '<span class="t">9</span>2', css: '.t{font-size:0}', stays: true },
  { name: 'transparent', cell: '<span class="o">9</span>2', css: '.o{opacity:0}', stays: true },
  { name: 'with a digit that a style sheet adds', cell: '<span class="a">2</span>', css: '.a::after{content:"7"}', stays: true },
  { name: 'in a field', cell: '<input value="2">', stays: true },
];

describe('a pasted table', () => {
  for (const { name, cell, css = '', stays } of cases) {
    it(`${stays ? 'stays where the browser shows it otherwise' : 'is replaced where its figure is'}: ${name}`, async () => {
      const page = show<HTMLElement>(
        `<div><style>table{background:#fff}${css}</style><disclosure-table section="disputes">${tableWith(cell)}</disclosure-table></div>`,
      );
      const pasted = page.querySelector('table')!;
      followPasted(page, importLocales);
      const tag = page.querySelector('disclosure-table')!;
      await loaded(tag);
      await laidOut();
      expect(pasted.isConnected).to.equal(stays);
      expect(tag.status).to.equal(stays ? 'failed' : 'ready');
      const figure = tag.querySelector('td[data-address="disputes/reconsideration/upheld"].none, table.disclosure-table td');
      if (stays) expect(tag.shadowRoot!.querySelector('[part=error]')!.textContent).to.not.equal('');
      else expect(figure!.textContent).to.equal('2');
    });
  }
});
