/** The Chinese sentences on what adds up and what does not. Who shows no findings does without them; other languages have theirs with the rest. */
import type { FindingLocale, FindingWords } from '../core/explain.js';
import type { Locale } from '../core/words.js';

export const chinese: FindingWords = {
  last: '上年{name}',
  rest: '其余 {count} 项为 0 或空白',
  states: {
    holds: '{equation}，相符',
    broken: '{equation}：应为 {expected}，实为 {actual}，相差 {difference}',
    blank: '{equation}：应为 {expected}，实为空白',
    unknown: '{equation}：有一项没有数字，无法核算',
  },
  blanks: '（空白按 0 计）',
  rules: {
    part: '{equation}：不应超过 {actual}，实为 {expected}',
    count: '应为不小于 0 的整数，实为 {actual}',
    money: '金额不应小于 0，实为 {actual}',
    unlikely: '这一级机关通常没有此项，实为 {actual}',
    prose: '文中写作 {expected}，表中为 {actual}',
  },
  lens: '指向或选中任一总计，可看它的算式。',
  allHold: '核算了 {checked} 个等式，全部相符。',
  found: '核算了 {checked} 个等式：错误 {errors} 处，提示 {hints} 处，无法核算 {unknown} 处。',
  kinds: { error: '错误', hint: '提示', unknown: '无法核算' },
};

/** A language with the sentences on findings: its own, or the Chinese ones. */
export const withFindings = (locale: Locale): FindingLocale => ({ ...locale, words: { ...chinese, ...locale.words } });
