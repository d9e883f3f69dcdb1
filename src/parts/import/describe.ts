/** Remarks and refusals of importing → sentences. */
import type { Address } from '../../core/address.js';
import { fill } from '../../core/words.js';
import type { DoubtCode, Recognition, Refusal, RefusalCode, Remark, RepairCode } from './recognition.js';
import { refused } from './recognition.js';

/** The sentences of importing in one language. `{place}` is where, `{found}` what stands there, `{expected}` what belongs there. */
export interface ImportWords {
  readonly tag: string;
  readonly repairs: Readonly<Record<RepairCode, string>>;
  readonly doubts: Readonly<Record<DoubtCode, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
}

/** What a place is called. */
export type Name = (place: Address) => string;

const say = <Code extends string>(remark: Remark<Code>, words: Readonly<Record<Code, string>>, name: Name): string =>
  fill(words[remark.code], { ...remark, place: name(remark.place) });

export const describeRefusal = ({ refusal, found, expected = '' }: Refusal, { refusals }: ImportWords): string =>
  fill(refusals[refusal], { found, expected }).trim();

/**
 * The whole account of an import, in the order in which it matters: why there is nothing, what is doubtful, what was repaired. Programs
 * know places by their addresses, people by their names.
 */
export function describeRecognition(result: Recognition | Refusal, words: ImportWords, name: Name = (place) => place): string[] {
  const doubts = result.doubts.map((doubt) => say(doubt, words.doubts, name));
  if (refused(result)) return [describeRefusal(result, words), ...doubts];
  return [...doubts, ...result.repairs.map((repair) => say(repair, words.repairs, name))];
}
