import type { Failure } from '../core/problem.js';
import type { Report } from '../core/report.js';
import type { Locale } from '../core/words.js';
import type { OwnSettings } from './settings.js';
/** How far an element is with its report; shown as its `status` attribute. */
export type Status = 'empty' | 'loading' | 'ready' | 'stale' | 'failed';
/** The `<disclosure-report>` that gives a report to others, and says how it is to be shown. */
export type Provider = Element & Partial<OwnSettings>;
/** What an element knows of its report. */
export interface ReportState {
    readonly status: Status;
    readonly report?: Report;
    readonly failure?: Failure;
    /** The other site that the report came from; empty where it is the page's own, or on none. */
    readonly site?: string;
    /** Why a stale report is not the newest. */
    readonly cause?: Failure;
    /** When a stale report was last known to be the newest, in milliseconds since 1970. */
    readonly since?: number | undefined;
    /** Languages that the report's element was handed. */
    readonly locales?: readonly [Locale, ...Locale[]];
    /** The element that the report comes from, for those that it is provided to. */
    readonly provider?: Provider;
}
/** What `<disclosure-report>` provides to the elements inside it, by any copy of this script on the page. */
export declare const reportContext: {
    __context__: ReportState;
};
