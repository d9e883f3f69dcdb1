/** Remarks and refusals of importing → sentences. */
import { fill } from './words.js';
import type { Doubt, DoubtCode, Recognition, Refusal, RefusalCode, Remark, Repair, RepairCode } from './recognition.js';
import { refused } from './recognition.js';

/** The sentences of importing in one language. `{place}` is where, `{found}` what stands there, `{expected}` what belongs there. */
export interface ImportWords {
  readonly tag: string;
  readonly repairs: Readonly<Record<RepairCode, string>>;
  readonly doubts: Readonly<Record<DoubtCode, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
}

const say = <Code extends string>(remark: Remark<Code>, words: Readonly<Record<Code, string>>): string =>
  fill(words[remark.code], { ...remark });

export const describeRepair = (repair: Repair, { repairs }: ImportWords): string => say(repair, repairs);
export const describeDoubt = (doubt: Doubt, { doubts }: ImportWords): string => say(doubt, doubts);

export const describeRefusal = ({ refusal, found }: Refusal, { refusals }: ImportWords): string => fill(refusals[refusal], { found });

/** The whole account of an import, in the order in which it matters: why there is nothing, what is doubtful, what was repaired. */
export function account(result: Recognition | Refusal, words: ImportWords): string[] {
  const doubts = result.doubts.map((doubt) => describeDoubt(doubt, words));
  if (refused(result)) return [describeRefusal(result, words), ...doubts];
  return [...doubts, ...result.repairs.map((repair) => describeRepair(repair, words))];
}
