import { expect } from 'chai';
import '../../src/define/index.js';
import { addPart, editions, locales, type DisclosureTable, type Joined, type Part, type Shown } from '../../src/index.js';
import { offer } from '../../src/parts/offers.js';
import { parts } from '../../src/parts/parts.js';
import { future } from '../core/future.js';
import { right, shown } from './checked.js';
import { show, until } from './page.js';

/** A part that keeps what it is told. */
function witness(name: string, more: Partial<Part> = {}) {
  const seen: (Shown | 'joined' | 'cleared' | 'left')[] = [];
  const line = document.createElement('p');
  line.textContent = name;
  const join = (): Joined => {
    seen.push('joined');
    return {
      frame: [line],
      show: (what) => void seen.push(what),
      clear: () => void seen.push('cleared'),
      leave: () => void seen.push('left'),
    };
  };
  addPart({ name, wanted: `[data-${name}]`, join, ...more });
  const words = () => seen.map((one) => (typeof one === 'string' ? one : 'shown'));
  return { seen, line, words };
}

/** What the console is told while something is done. */
function saidWhile(act: () => void): string[] {
  const said: string[] = [];
  const { error } = console;
  console.error = (text: string) => void said.push(text);
  try {
    act();
  } finally {
    console.error = error;
  }
  return said;
}

describe('a part', () => {
  it('joins the tags that it wants, is shown what they show, and leaves nothing behind', async () => {
    const { seen, line, words } = witness('one');
    const other = await shown(right, '');
    const element = await shown(right, 'data-one');
    expect(words()).to.deep.equal(['joined', 'shown']);
    const { report, grid, table, locale, listed } = seen[1] as Shown;
    expect([report.year, grid.form.title, locale.tag, listed]).to.deep.equal([2024, '政府信息公开行政复议、行政诉讼情况', 'zh-CN', false]);
    expect(table).to.equal(element.querySelector('table'));
    expect(line.getRootNode()).to.equal(element.shadowRoot);
    element.removeAttribute('data-one');
    element.requestUpdate();
    await element.updateComplete;
    expect(words().pop()).to.equal('left');
    expect(line.isConnected).to.equal(false);
    expect(other.shadowRoot!.textContent).to.not.include('one');
  });

  it('joins tags that are there already when it comes', async () => {
    const element = await shown(right, 'data-late');
    const { line } = witness('late');
    await element.updateComplete;
    expect(line.getRootNode()).to.equal(element.shadowRoot);
  });

  it('joins the tables of a report that asks for it', async () => {
    const { words } = witness('whole');
    const report = show(`<disclosure-report data-whole><review-litigation-table></review-litigation-table></disclosure-report>`);
    report.report = right;
    await report.updateComplete;
    await (report.querySelector('review-litigation-table') as unknown as DisclosureTable).updateComplete;
    expect(words().slice(0, 2)).to.deep.equal(['joined', 'shown']);
    expect(words().filter((word) => word === 'joined')).to.have.lengthOf(1);
  });

  it('is told when the tag has nothing to show any more', async () => {
    const { words } = witness('emptied');
    const element = await shown(right, 'data-emptied');
    element.report = undefined;
    await element.updateComplete;
    expect(words().pop()).to.equal('cleared');
  });

  it('that is on its way has its tag say that it is loading', async () => {
    let come = (): void => undefined;
    const load = (): Promise<void> => new Promise((resolve) => (come = resolve));
    offer({ name: 'awaited', wanted: '[data-awaited]', load });
    const element = show('<disclosure-table section="disputes" data-awaited></disclosure-table>');
    element.report = right;
    await until(() => element.getAttribute('status') === 'loading');
    expect(element.querySelector('table')).to.equal(null);
    come();
    await until(() => element.getAttribute('status') === 'ready');
    expect(element.querySelector('table')).to.not.equal(null);
  });

  it('that fails hinders neither the tag nor the parts behind it', async () => {
    const fail = (): never => {
      throw new Error('failed');
    };
    addPart({ name: 'no-join', wanted: '[data-failing]', join: fail });
    addPart({ name: 'no-show', wanted: '[data-failing]', join: () => ({ show: fail, clear: fail, leave: fail }) });
    const { words } = witness('behind', { wanted: '[data-failing]' });
    const said: unknown[] = [];
    const { error } = console;
    console.error = (one: unknown) => void said.push(one);
    try {
      const element = await shown(right, 'data-failing');
      expect(element.querySelector('table')).to.not.equal(null);
      element.report = undefined;
      await element.updateComplete;
      expect(element.querySelector('table')).to.equal(null);
    } finally {
      console.error = error;
    }
    expect(words().slice(0, 2)).to.deep.equal(['joined', 'shown']);
    expect(said.map(String)).to.include('Error: failed');
  });

  it('comes once under one name', () => {
    const before = parts.length;
    addPart({ name: 'twice' });
    addPart({ name: 'twice', locales: [{ tag: 'xx' }] });
    expect(parts.length - before).to.equal(1);
    expect(locales.map(({ tag }) => tag)).to.not.include('xx');
  });

  const wrong: readonly { name: string; part: unknown; says: RegExp }[] = [
    { name: 'no object', part: 5, says: /object.*5/ },
    { name: 'no name', part: { wanted: 'p' }, says: /name.*string/ },
    { name: 'no selector', part: { name: 'w', wanted: 'p[' }, says: /w.*wanted.*CSS.*p\[/ },
    { name: 'no function', part: { name: 'j', join: 'x' }, says: /j.*join.*function.*x/ },
    { name: 'a language without a tag', part: { name: 'l', locales: [{ direction: 'rtl' }] }, says: /l.*locales.*tag.*string/ },
    { name: 'a wrong edition', part: { name: 'e', editions: [{ ...future, from: 'x' }] }, says: /e.*editions.*0.*from.*x/ },
    {
      name: 'an edition that is right beside one that is wrong',
      part: { name: 'f', editions: [{ ...future, id: 'right' }, { id: 'wrong' }] },
      says: /f.*editions.*1/,
    },
  ];
  for (const { name, part, says } of wrong) {
    it(`is left out as a whole, and the console says why: ${name}`, () => {
      const before = [parts.length, editions.length, locales.length];
      const said = saidWhile(() => addPart(part));
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(says);
      expect([parts.length, editions.length, locales.length]).to.deep.equal(before);
    });
  }

  it('has nothing that a script of the page has added to every object', async () => {
    const keys = { wanted: '*', editions: [{ id: 'hostile' }], locales: [{ tag: 'hostile' }], transports: { live: 5 }, tags: { 'x-y': 5 } };
    const everything = Object.prototype as Record<string, unknown>;
    try {
      Object.assign(everything, keys, { join: () => expect.fail('joined') });
      expect(saidWhile(() => addPart({ name: 'bare' }))).to.deep.equal([]);
      await shown(right, '');
    } finally {
      for (const key of [...Object.keys(keys), 'join']) delete everything[key];
    }
    expect(locales.map(({ tag }) => tag)).to.not.include('hostile');
    expect(editions.map(({ id }) => id)).to.not.include('hostile');
  });
});
