import { expect } from 'chai';
import { knownFrom } from '../../src/parts/import/title.js';

const cases = [
  ['某局2020年政府信息公开工作年度报告', '某局'],
  ['嘉兴市经济和信息化局（嘉兴市国防科技工业办公室）2020年政府信息公开工作年度报告', '嘉兴市经济和信息化局（嘉兴市国防科技工业办公室）'],
  ['某局(某办)2020年度政府信息公开工作年度报告', '某局(某办)'],
  ['某市“放管服”办公室二〇二〇年政府信息公开工作年度报告', '某市“放管服”办公室'],
  ['国家税务总局  上海市税务局 ２０２０年政府信息公开工作年度报告', '国家税务总局上海市税务局'],
  ['《某局2020年政府信息公开工作年度报告》', '某局'],
  ['（2020年度）某局政府信息公开工作年度报告', '某局'],
  ['标题：【某局】2020 年度 政府信息公开工作年度报告', '某局'],
  ['# 关于某局2020年政府信息公开工作年度报告', '某局'],
  ['政务公开 | 某市统计局2020年信息公开年报 - 某网站', '某市统计局'],
] as const;

describe('the title of a report', () => {
  for (const [title, agency] of cases) {
    it(`says whose it is as it is printed, and of which year: ${title}`, () => {
      expect(knownFrom(['首页', title])).to.deep.equal({ year: 2020, agency });
    });
  }

  it('says nothing where it names no year, or two', () => {
    expect(knownFrom(['某局政府信息公开工作年度报告'])).to.deep.equal({});
    expect(knownFrom(['某局2019年2020年政府信息公开工作年度报告'])).to.deep.equal({});
  });
});
