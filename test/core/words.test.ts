import { expect } from 'chai';
import {
  describeFailure,
  describeProblem,
  editions,
  failed,
  locales,
  read,
  type FailureCode,
  type Line,
  type Locale,
} from '../../src/index.js';
import { fail } from '../../src/core/problem.js';
import { longest } from '../../src/core/limits.js';
import { fill, localeOf } from '../../src/core/words.js';
import { complete } from '../../src/locales/complete.js';
import { readEdition } from '../../src/core/read.js';
import english from '../../src/locales/en.js';
import { report } from '../fixtures.js';
import { tables } from './reading.js';

const [chinese] = locales;

/** Every text of the editions that a reader sees. */
function wordings(): string[] {
  const ofLines = (lines: readonly Line[]): string[] =>
    lines.flatMap(({ label, unit = [], lines = [] }) => [label, unit, ...ofLines(lines)].flat());
  return editions.flatMap(({ chapters, tables }: (typeof editions)[number]) => [
    ...chapters.flatMap((chapter) => ('title' in chapter ? chapter.title : [])),
    ...tables.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => [
        ...('label' in block ? [block.label] : []),
        ...('corner' in block ? [block.corner] : []),
        ...('numbers' in block ? [block.numbers] : []),
        ...ofLines(block.columns),
        ...ofLines(block.rows),
      ]),
    ]),
  ]);
}

const braces = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

describe('English', () => {
  it('has a word for every wording of every edition, and none besides', () => {
    expect(Object.keys(english.labels)).to.have.members([...new Set(wordings())]);
  });

  it('has no Chinese in it', () => {
    expect(JSON.stringify(english)).to.match(/规章/);
    expect(Object.values(english.labels).filter((label) => /[\u2e80-\uffef]/.test(label))).to.deep.equal([]);
    expect(JSON.stringify(english.words)).not.to.match(/[\u2e80-\uffef]/);
  });
});

describe('a sentence', () => {
  it('has its braces filled by name, and keeps those that nothing is known of', () => {
    expect(fill('{a}{b} {a} {c} {} { a }', { a: 0, b: '' })).to.equal('0 0 {c} {} { a }');
  });
});

describe('Chinese', () => {
  it('says what the form says', () => {
    expect(chinese.labels).to.deep.equal({});
  });
});

/** A report that has every problem there is. */
const troubled = () =>
  [
    tables(
      {
        requests: { received: { natural: '约', business: 2 ** 60, research: true, total: '\u202e1' }, carriedIn: [1] },
        proactive: { licensing: [1, 2, 3] },
        x: {},
      },
      { year: '2023', edition: 'x', title: '某'.repeat(longest + 1) },
    ),
    { year: 2000, tables: {} },
  ].flatMap((json) => report(json).problems);

/** A failure of each kind, by its code, so that a new code cannot be forgotten. */
const failures: Readonly<Record<FailureCode, Partial<Parameters<typeof fail>[0]>>> = {
  empty: {},
  html: { found: '"<!doctype html>"' },
  'not-json': { found: '"{"' },
  'not-object': { found: '[…] (2)' },
  'no-tables': { found: '{ code }', place: 'tables', expected: 'object' },
  'no-year': { found: '"本年"', place: 'year', expected: 'integer' },
  'wrong-field': { found: '7', place: 'title', expected: 'string' },
  'edition-invalid': { found: '7', place: 'tables', expected: 'array' },
  network: {},
  origin: { found: 'https://data.example.cn' },
  timeout: {},
  http: { found: '404 Not Found' },
  encoding: {},
  'too-large': { expected: '5 MB' },
  'too-many': { expected: '50000' },
  'no-provider': { found: 'id' },
  copied: { found: 'disclosure-table' },
  'no-source': { found: 'disclosure-table' },
};

describe('the language for a tag', () => {
  const known = ['zh-CN', 'en', 'zh-TW', 'mn-Cyrl'].map((tag) => ({ ...chinese, tag })) as [Locale, ...Locale[]];
  const tags = ['zh', 'zh-cn', 'ZH-tw', 'zh-HK', 'en-GB', 'EN', 'mn', 'mn-Mong', 'fr', 'e', 'zhx', ''] as const;
  for (const tag of tags) {
    it(`is the same, else of the same language, else the first: ${tag || 'none'}`, () => {
      // The runtime’s own reading of tags is the authority.
      const canonical = (text: string) => (text.length > 1 ? new Intl.Locale(text) : undefined);
      const same = known.find((locale) => canonical(locale.tag)!.toString() === canonical(tag)?.toString());
      const alike = known.find((locale) => canonical(locale.tag)!.language === canonical(tag)?.language);
      expect(localeOf(tag, known)).to.equal(same ?? alike ?? known[0]);
    });
  }
});

for (const locale of locales) {
  describe(`the sentences of ${locale.tag}`, () => {
    it('have one for every problem, with every brace filled', () => {
      expect([...new Set(troubled().map(({ code }) => code))]).to.have.members(Object.keys(locale.words.problems));
      for (const problem of troubled()) {
        const sentence = describeProblem(problem, locale);
        expect(braces(sentence), sentence).to.deep.equal([]);
        expect(sentence).to.include(problem.place).and.to.include(problem.found);
      }
    });

    it('have one for every failure, with every brace filled', () => {
      expect(Object.keys(failures)).to.have.members(Object.keys(locale.words.failures));
      for (const [failure, more] of Object.entries(failures)) {
        const address = 'https://x/2020.json';
        const sentence = describeFailure(fail({ failure: failure as FailureCode, found: '', address, ...more }), locale);
        expect(braces(sentence), sentence).to.deep.equal([]);
        expect(sentence).to.include(more.found ?? address);
      }
    });

    it('fill every brace where the address is not known', () => {
      for (const json of ['', '<p>', '{', '[]', '{}', '{"tables":{}}', '{"title":1,"tables":{}}']) {
        const result = read(json);
        if (failed(result)) expect(braces(describeFailure(result, locale))).to.deep.equal([]);
        else expect.fail(json);
      }
    });

    it('say in words that something is missing', () => {
      const noYear = read({ tables: {} });
      const noId = readEdition({});
      for (const result of [noYear, noId]) {
        if (!failed(result)) expect.fail('no failure');
        expect(describeFailure(result, locale)).to.include(locale.words.missing).and.not.to.include('undefined');
      }
    });

    it('use the same braces as the Chinese ones', () => {
      const used = (of: typeof locale) =>
        Object.fromEntries(
          Object.entries({ ...complete(of).words, ...of.words.problems, ...of.words.failures }).flatMap(([name, sentence]) =>
            typeof sentence === 'string' ? [[name, braces(sentence).sort()]] : [],
          ),
        );
      expect(used(locale)).to.deep.equal(used(chinese));
    });

    it('have an ordinal for each chapter', () => {
      const most = Math.max(...editions.map(({ chapters }) => chapters.length));
      expect(locale.words.ordinals.length).to.be.at.least(most);
      expect(new Set(locale.words.ordinals).size).to.equal(locale.words.ordinals.length);
    });
  });
}
