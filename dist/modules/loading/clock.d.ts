/** What time and the page are like when something happens. */
export interface Moment {
    /** Milliseconds since 1970. */
    readonly now: number;
    /** From 0 to 1. */
    readonly chance: number;
    /** Nobody can see the page. */
    readonly hidden: boolean;
    readonly online: boolean;
}
/** What loading needs to know of time and of the page; handed in, so that a test can be both. */
export interface Clock {
    /** Milliseconds since 1970. */
    now(): number;
    /** What time and the page are like now. */
    moment(): Moment;
    /** Acts once after so many milliseconds, unless the returned function is called before. */
    after(delay: number, act: () => void): () => void;
    /** Acts once the page has answered its readers. */
    afterInput(act: () => void): void;
    /** Calls whenever the page is seen or online again, until the returned function is called. */
    onReturn(act: () => void): () => void;
}
/** The time and the page that the script runs in. */
export declare const pageClock: Clock;
