import { type Edition } from '../core/form.js';
/** A rule on several cells: the terms on the left, with their signs and years, against those on the right. */
interface PublishedEquation {
    readonly rule: string;
    readonly kind: string;
    readonly relation: '=' | '<=';
    readonly left: readonly string[];
    readonly right: readonly string[];
}
/** The rules of the editions, by edition: `-` before an address takes it away, `last:` is the year before. */
export declare const rules: (editions: readonly Edition[]) => {
    about: string;
    wordings: {
        readonly balance: "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和";
        readonly sum: "各分项之和等于总计";
        readonly part: "其中数不超过总数";
        readonly continues: "与上一年度的数据衔接";
        readonly count: "件数为不小于 0 的整数";
        readonly money: "金额不小于 0";
        readonly unlikely: "这一级机关通常没有此项";
    };
    editions: {
        edition: string;
        equations: PublishedEquation[];
        cells: ({
            rule: "count" | "money";
            kind: string;
            cell: string;
            levels?: never;
        } | {
            rule: string;
            kind: string;
            cell: string;
            levels: readonly string[];
        })[];
    }[];
};
export {};
