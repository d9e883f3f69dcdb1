import { expect } from 'chai';
import { editions } from '../../src/index.js';
import { recogniseFile, type Wishes } from '../../src/parts/import/file.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { tablesOf } from './tables.js';
import { accepted } from './reading.js';
import { reports, textAt, type ReportJSON } from './reports.js';
import { sites } from './sites.js';

const none = () => Promise.reject(new Error('no archive'));
const importing = async (text: string, name: string, wishes?: Wishes) =>
  accepted(await recogniseFile(new TextEncoder().encode(text), name, editions, { parseHTML, openDOCX: none, openXLSX: none }, wishes)).json;

const site = (file: string, report: ReportJSON) => sites.find((each) => each.file === file)!.write(tablesOf(report), report);

describe('what stands around the tables', () => {
  it('comes along from a published text where it is wanted, and is all of the report then', async () => {
    const report = JSON.parse(await textAt('../../stories/reports/jiaxing-jingxinju-2020.json')) as ReportJSON;
    const text = await textAt('../published/jiaxing-jingxinju-2020.txt');
    expect(await importing(text, 'report.txt', { prose: true, agency: report.agency })).to.deep.equal(report);
    expect(await importing(text, 'report.txt')).not.to.have.property('chapters');
  });

  it('is the prose of the chapters alone, wherever the tables stand', async () => {
    const [report] = await reports();
    for (const file of ['trs.html', 'layout.html', 'nested.html', 'word.htm']) {
      const { chapters } = await importing(site(file, report!), file, { prose: true });
      expect(chapters, file).to.include({
        overview: '本机关共收到申请3件，公开信息1400余条。',
        problems: '一是公开不够主动。二是平台建设2项。',
      });
    }
  });

  it('leaves out what the site puts behind a report that stands in an element of its own', async () => {
    const [report] = await reports();
    const html = site('trs.html', report!)
      .replace('<h1>', '<div class="article"><h1>')
      .replace('<table class="foot">', '</div><table class="foot">');
    expect((await importing(html, 'page.html', { prose: true })).chapters).to.include({ other: '收取信息处理费0元。' });
  });

  it('has the notes under the tables, in a row of theirs or behind them', async () => {
    const [report] = await reports();
    const note = '注：含上年度结转数量';
    expect((await importing(site('thead.html', report!), 'page.html')).notes).to.deep.equal({
      proactive: note,
      requests: note,
      disputes: note,
    });
    const html = site('trs.html', report!).replace('<p>五、', `<p>备${note}</p><p>1.另一条</p><p>五、`);
    expect((await importing(html, 'page.html')).notes).to.deep.equal({ disputes: `备${note}\n\n1.另一条` });
  });
});
