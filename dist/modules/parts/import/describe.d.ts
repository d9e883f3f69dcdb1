/** Remarks and refusals of importing → sentences. */
import type { Address } from '../../core/address.js';
import type { DoubtCode, Recognition, Refusal, RefusalCode, RepairCode } from './recognition.js';
/** The sentences of importing in one language. `{place}` is where, `{found}` what stands there, `{expected}` what belongs there. */
export interface ImportWords {
    readonly tag: string;
    readonly repairs: Readonly<Record<RepairCode, string>>;
    readonly doubts: Readonly<Record<DoubtCode, string>>;
    readonly refusals: Readonly<Record<RefusalCode, string>>;
}
/** What a place is called. */
export type Name = (place: Address) => string;
export declare const describeRefusal: ({ refusal, found, expected }: Refusal, { refusals }: ImportWords) => string;
/**
 * The whole account of an import, in the order in which it matters: why there is nothing, what is doubtful, what was repaired. Programs
 * know places by their addresses, people by their names.
 */
export declare function describeRecognition(result: Recognition | Refusal, words: ImportWords, name?: Name): string[];
