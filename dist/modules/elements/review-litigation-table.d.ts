import { DisclosureTable } from './disclosure-table.js';
/**
 * The table of reconsideration and litigation (政府信息公开行政复议、行政诉讼情况). Everything that `<disclosure-table>` has, it has too.
 *
 * @tag review-litigation-table
 */
export declare class ReviewLitigationTable extends DisclosureTable {
    section: string;
}
