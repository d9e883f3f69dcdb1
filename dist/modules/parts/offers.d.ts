/** A part that is not there yet, and how it is had. Each of the wishes may be missing. */
export interface Offer {
    /** The part's name. */
    readonly name: string;
    /** The tags that want it, as a selector. */
    readonly wanted?: string;
    /** The language that it brings, by its BCP 47 tag. */
    readonly lang?: string;
    /** The edition of the form that it brings: its id, and the report years that it is valid for. */
    readonly edition?: {
        readonly id: string;
        readonly from: number;
        readonly to: number;
    };
    /** The fragments of the page's address that want it. */
    readonly fragment?: RegExp;
    /** The element that it defines. */
    readonly tag?: string;
    /** Has the part added; fails where it cannot be had. */
    load(): Promise<unknown>;
}
/** Offers a part. */
export declare const offer: (one: Offer) => void;
/** What those offers that some wish picks have to be waited for; nothing where all have come, or will not. */
export declare function bringAll(isWanted: (one: Offer) => boolean): Promise<unknown> | undefined;
/** The names of the parts that some wish picks and that did not come, each with the reason. */
export declare const missing: (isWanted: (one: Offer) => boolean) => readonly {
    readonly name: string;
    readonly reason: string;
}[];
/** Has the parts brought that the fragment of the page's address wants, now and when it changes. */
export declare function followFragment(): void;
/** Has the parts brought whose elements stand on a page, now and when one is added later. */
export declare function followTags(page: Document): void;
