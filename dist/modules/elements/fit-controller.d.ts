import type { ReactiveController, ReactiveElement } from 'lit';
/** What an element shows and watches: a gauge that is as wide as the element whatever it shows, and the region around the table. */
interface Fitted extends ReactiveElement {
    readonly table: HTMLTableElement | undefined;
    readonly view: string;
}
/** Knows whether an element is too narrow for its table, and whether its region scrolls and so must be reachable by keyboard. */
export declare class FitController implements ReactiveController {
    #private;
    readonly host: Fitted;
    /** The element is narrower than the least width of the table. */
    narrow: boolean;
    /** The region has more than it can show. */
    overflows: boolean;
    /** The table stands behind so many others that it is laid out only when it comes near what is in sight. */
    far: boolean;
    constructor(host: Fitted);
    hostConnected(): void;
    /**
     * Another table, or one in sight again, is measured when the browser has laid it out: asking now would make it do so twice. What
     * follows from a measure is not measured again, or the browser would complain of a loop; a table that came along with it, in another
     * language, waits for the next frame.
     */
    hostUpdated(): void;
    hostDisconnected(): void;
    /** The element has another width, or its table is laid out; what is to be written then. */
    resized(target: Element): (() => void) | undefined;
}
export {};
