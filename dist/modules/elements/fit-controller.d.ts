import type { ReactiveController, ReactiveElement } from 'lit';
/** What an element shows and watches: a gauge that is as wide as the element whatever it shows, and the region around the table. */
interface Fitted extends ReactiveElement {
    readonly table: HTMLTableElement | undefined;
    readonly view: string;
}
/** Reads or writes something, and says what is to be done after all others have done the same. */
type Step = () => Step | undefined;
/** Knows whether an element is too narrow for its table, and whether its region scrolls and so must be reachable by keyboard. */
export declare class FitController implements ReactiveController {
    #private;
    readonly host: Fitted;
    /** The element is narrower than the table may be, or than what stands in it. */
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
    /** Has the table measured again, for something in it may have grown; the list in its place has room for everything. */
    grow(): void;
    /** The element has another width or other letters, or its table is laid out; what is to be written then. */
    resized(target: Element): Step | undefined;
}
export {};
