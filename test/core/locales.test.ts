/** The languages that are files of their own: complete, plain data, and used as a portal hands them over. */
import { expect } from 'chai';
import { locales, read, toHTML, toSentence, type Locale, type Report } from '../../src/index.js';
import english from '../../src/locales/en.js';
import { bo, mnCyrl, ug } from '../../src/locales/structure.js';
import { withFindings } from '../../src/locales/findings.js';
import chinese from '../../src/locales/zh-CN.js';
import traditional from '../../src/locales/zh-TW.js';
import { artifacts } from '../../src/outputs/artifacts.js';

const separate: readonly Locale[] = [traditional, ug, bo, mnCyrl];

const report = read({ year: 2024, agency: '某市', tables: { requests: { received: [1, 2, 3, 4, 5, 6, 21] }, disputes: {} } }) as Report;

const known = (...more: Locale[]): [Locale, ...Locale[]] => [...locales, ...more] as [Locale, ...Locale[]];

/** Every sentence by the names that lead to it, as the braces that it fills. */
function bracesOf(words: object, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]: [string, string | object]) =>
      typeof value === 'string'
        ? [[`${path}/${name}`, [...value.matchAll(/\{\w+\}/g)].map(String).sort()]]
        : Object.entries(bracesOf(value, `${path}/${name}`)),
    ),
  );
}

for (const locale of separate) {
  describe(`the language ${locale.tag}`, () => {
    it('is not in the classic file', () => {
      expect(locales.map(({ tag }) => tag)).not.to.include(locale.tag);
    });

    it('has every sentence, with the same braces as the Chinese one', () => {
      expect(bracesOf(withFindings(locale).words)).to.deep.equal(bracesOf(withFindings(chinese).words));
    });

    it('is published as JSON, with the sentences of the parts', () => {
      expect(JSON.parse(artifacts()[`locales/${locale.tag}.json`]!)).to.deep.equal(withFindings(locale));
    });

    it('is chosen by its tag among those that come along', () => {
      expect(toHTML(report, { lang: locale.tag, locales: known(locale), table: 'requests' })).to.include(
        `lang="${locale.tag}" dir="${locale.direction}"`,
      );
    });
  });
}

describe('Traditional Chinese', () => {
  it('has a word for every wording, and none besides', () => {
    expect(Object.keys(traditional.labels)).to.have.members(Object.keys(english.labels));
  });

  const terms = [
    ['规范性文件', '規範性文件'],
    ['行政复议', '行政複議'],
    ['行政诉讼', '行政訴訟'],
    ['采购总金额', '採購總金額'],
    ['本年新制作数量', '本年新製作數量'],
    ['3.危及“三安全一稳定”', '3.危及「三安全一穩定」'],
  ] as const;
  for (const [simplified, term] of terms) {
    it(`says ${term}`, () => expect(traditional.labels[simplified]).to.equal(term));
  }

  it('says a cell as a sentence', () => {
    const address = 'requests/received/business';
    const sentence = toSentence(report, address, { lang: 'zh-TW', locales: known(traditional) });
    expect(sentence).to.equal('法人或其他組織 商業企業 · 本年新收政府信息公開申請數量 2件');
  });

  it('is not what a page in simplified Chinese gets', () => {
    for (const lang of ['zh', 'zh-CN', 'zh-SG']) {
      expect(toHTML(report, { lang, locales: known(traditional), table: 'requests' }), lang).to.include('lang="zh-CN"');
    }
  });

  it('leaves no simplified character in what it says', async () => {
    const { Converter } = await import('opencc-js');
    const convert = Converter({ from: 'cn', to: 'tw' });
    const said = JSON.stringify([Object.values(traditional.labels), traditional.words]);
    expect(convert(said)).to.equal(said);
  });
});
