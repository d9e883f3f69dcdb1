import type { ReactiveController } from 'lit';
import type { DisclosureElement } from './disclosure-element.js';
import { type ReportState } from './report-context.js';
/**
 * Finds an element's report: the first source that the element has, in the order of the public contract. Keeps to it while the
 * element is connected and lets go of it afterwards.
 */
export declare class SourceController implements ReactiveController {
    #private;
    readonly host: DisclosureElement;
    state: ReportState;
    constructor(host: DisclosureElement);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Has the source looked for again with the next update. */
    invalidate(): void;
    /** Reads what was last read once more, by changed attributes. */
    reread(): void;
}
