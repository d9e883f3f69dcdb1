import type { Address } from '../../core/address.js';
import type { Report } from '../../core/report.js';
import type { Host, Joined, Kept, Shown } from '../part.js';
import { DisclosureFindings } from './disclosure-findings.js';
import * as functions from './functions.js';
/** What does not add up in the table of one tag: marked cells, a list of why, and in the frame the sentence of the lens. */
declare class JoinedFindings implements Joined {
    #private;
    readonly frame: readonly Node[];
    constructor(host: Host);
    get kept(): readonly Kept[];
    marked(report: Report): readonly Address[];
    show(shown: Shown): void;
    clear(): void;
    leave(): void;
}
/** What does not add up, and the lens that shows what a total is made of: for tags with `findings="mark"` or `list`. */
export declare const findings: {
    name: string;
    wanted: string;
    tags: {
        'disclosure-findings': typeof DisclosureFindings;
    };
    functions: typeof functions;
    join: (host: Host) => JoinedFindings;
};
export {};
