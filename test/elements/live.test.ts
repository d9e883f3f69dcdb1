import { expect } from 'chai';
import type { DisclosureReport } from '../../src/index.js';
import { cellsOf, partText, show, tableIn, until } from './page.js';
import { changes, first, minute, refresh, report, settled, shown, world } from './refreshed.js';

describe('figures that are refreshed', () => {
  it('touch only the text of the cells that changed', async () => {
    const element = await shown();
    const table = tableIn(element)!;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => void records.push(...some));
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    await refresh(element, report(2));
    const inside = records.filter(({ target }) => target !== element);
    expect(inside.map(({ type, target }) => [type, target.textContent])).to.deep.equal([
      ['characterData', '2'],
      ['characterData', '2'],
    ]);
    expect(tableIn(element)).to.equal(table);
  });

  it('say which cells changed, from what to what, to everybody around', async () => {
    const element = await shown();
    await refresh(element, report(2));
    const change = (address: string) => ({ address: `requests/received/${address}`, before: '1', after: '2' });
    expect(changes).to.deep.equal([[change('natural'), change('total')]]);
  });

  it('say nothing when only the way of printing changes', async () => {
    const element = await shown();
    element.blank = 'dash';
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
  });

  it('mark what changed for a moment, and nothing else', async () => {
    const element = await shown();
    await refresh(element, report(2));
    const marked = cellsOf(element).filter((cell) => cell.getAnimations().length);
    expect(marked.map(({ dataset }) => dataset['address'])).to.deep.equal(['requests/received/natural', 'requests/received/total']);
  });

  it('mark a cell anew, and once, where it changes while its mark is still shown', async () => {
    const element = await shown();
    await refresh(element, report(2));
    const [earlier] = first(element).getAnimations();
    await refresh(element, report(3));
    const marks = first(element).getAnimations();
    expect(marks).to.have.lengthOf(1);
    expect(marks).not.to.include(earlier);
  });

  it('are announced in one sentence, at most once a minute', async () => {
    const element = await shown();
    const said: string[] = [];
    const region = element.shadowRoot!.querySelector('[part=change]')!;
    expect(region.getAttribute('role')).to.equal('status');
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, subtree: true, characterData: true });
    for (let second = 0; second < 10; second++) {
      element.report = report(second);
      await settled(element);
      await world.pass(10_000);
      await element.updateComplete;
    }
    expect(said).to.have.length(2);
    expect(said[0]).to.contain(' 2 处');
    expect(said[1]).to.contain(' 12 处');
  });

  for (const { lang, words } of [
    { lang: 'zh-CN', words: /^数据未能更新，以下是 .*\d.* 的数据。.*500/ },
    { lang: 'en', words: /^The figures could not be updated; these are of .*\d.*\. .*500/ },
  ]) {
    it(`stay when the server fails, and the frame says since when in ${lang}`, async () => {
      const element = await shown(`refresh="60" lang="${lang}"`);
      await refresh(element, report(7), 500);
      expect(element.getAttribute('status')).to.equal('stale');
      expect(first(element).textContent).to.equal('1');
      expect(partText(element, 'stale')).to.match(words);
      expect(partText(element, 'error')).to.equal('');
      await world.pass(2 * minute);
      await world.answer(report(1));
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(partText(element, 'stale')).to.equal('');
    });
  }

  it('stay when the file is no report any more', async () => {
    const element = await shown();
    await refresh(element, JSON.stringify({ tables: {} }));
    expect(element.status).to.equal('stale');
    expect(first(element).textContent).to.equal('1');
  });

  it('are asked for once for all tags, and changed in all of them', async () => {
    const page = show<HTMLElement>(
      '<div>' + '<disclosure-table section="requests" src="/live.json" refresh="60"></disclosure-table>'.repeat(3) + '</div>',
    );
    const tags = [...page.querySelectorAll('disclosure-table')];
    await settled(tags[2]!);
    await world.answer(report(1));
    await settled(tags[2]!);
    await refresh(tags[2]!, report(2));
    expect(tags.map((tag) => first(tag).textContent)).to.deep.equal(['2', '2', '2']);
    expect(world.count).to.equal(2);
  });

  it('reach the tags inside a report, whose own layout stays', async () => {
    const element = show<DisclosureReport>('<disclosure-report src="/live.json" refresh="60"></disclosure-report>');
    await settled(element);
    await world.answer(report(1));
    await settled(element);
    const table = tableIn(element)!;
    await world.pass(minute);
    await world.answer(report(2));
    await settled(element);
    expect(tableIn(element)).to.equal(table);
    expect(first(element).textContent).to.equal('2');
    expect(changes).to.have.length(1);
  });

  it('come back when the page writes over them', async () => {
    const element = await shown();
    element.innerHTML = '';
    await until(() => tableIn(element) !== null);
    expect(first(element).textContent).to.equal('1');
  });

  it('come by themselves after a failure, though the tag is not refreshed', async () => {
    const element = show('<disclosure-table section="requests" src="/live.json"></disclosure-table>');
    const events: string[] = [];
    for (const name of ['load', 'error']) element.addEventListener(name, () => events.push(name));
    await settled(element);
    await world.answer('', { status: 503 });
    await settled(element);
    expect(element.status).to.equal('failed');
    expect(partText(element, 'error')).to.contain('503');
    await refresh(element, '', 503);
    expect(world.asked).to.have.length(0);
    await refresh(element, report(3));
    expect(element.status).to.equal('ready');
    expect(first(element).textContent).to.equal('3');
    expect(partText(element, 'error')).to.equal('');
    expect(events).to.deep.equal(['error', 'load']);
  });

  it('are no new load when the same come back after a failure', async () => {
    const element = await shown();
    let loads = 0;
    element.addEventListener('load', () => loads++);
    await refresh(element, report(1), 500);
    await world.pass(2 * minute);
    await world.answer(report(1));
    await settled(element);
    expect(loads).to.equal(0);
  });
});
