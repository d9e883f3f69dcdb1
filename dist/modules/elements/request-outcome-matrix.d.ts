import { DisclosureTable } from './disclosure-table.js';
/**
 * The table of requests received and handled (收到和处理政府信息公开申请情况). Everything that `<disclosure-table>` has, it has too.
 *
 * @tag request-outcome-matrix
 */
export declare class RequestOutcomeMatrix extends DisclosureTable {
    section: string;
}
