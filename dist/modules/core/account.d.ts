import type { Doubt, DoubtCode, Recognition, Refusal, RefusalCode, Repair, RepairCode } from './recognition.js';
/** The sentences of importing in one language. `{place}` is where, `{found}` what stands there, `{expected}` what belongs there. */
export interface ImportWords {
    readonly tag: string;
    readonly repairs: Readonly<Record<RepairCode, string>>;
    readonly doubts: Readonly<Record<DoubtCode, string>>;
    readonly refusals: Readonly<Record<RefusalCode, string>>;
}
export declare const describeRepair: (repair: Repair, { repairs }: ImportWords) => string;
export declare const describeDoubt: (doubt: Doubt, { doubts }: ImportWords) => string;
export declare const describeRefusal: ({ refusal, found }: Refusal, { refusals }: ImportWords) => string;
/** The whole account of an import, in the order in which it matters: why there is nothing, what is doubtful, what was repaired. */
export declare function account(result: Recognition | Refusal, words: ImportWords): string[];
