/** What a page, a portal or a file beside this one may add: an ability that joins the tags which ask for it, and costs nobody else. */
import type { ReactiveControllerHost } from 'lit';
import type { Address } from '../core/address.js';
import type { Edition } from '../core/form.js';
import type { Grid } from '../core/grid.js';
import type { Report } from '../core/report.js';
import type { Locale } from '../core/words.js';
import type { Transport } from '../loading/request.js';
import type { Settings } from '../elements/settings.js';
import type { Kind } from '../elements/slotted.js';
/** What a tag shows. */
export interface Shown {
    readonly report: Report;
    readonly grid: Grid;
    /** The table as it stands in the page. */
    readonly table: HTMLTableElement;
    readonly locale: Locale;
    /** Whether the list to read stands in the place of the table. */
    readonly listed: boolean;
    /** The cells that some part has something to say about. */
    readonly marked: ReadonlySet<Address>;
}
/** A tag that shows a table, as a part sees it. */
export interface Host extends HTMLElement, Pick<ReactiveControllerHost, 'addController' | 'removeController' | 'requestUpdate'> {
    /** Which table: `requests`. */
    readonly section: string;
    /** Whether the table stands in the shadow root, away from the style sheets of the page. */
    readonly isolated: boolean;
    /** How the table is to be shown: as the tag says, or else the report that it belongs to. */
    readonly settings: Settings;
}
/** An element that a part keeps in the page beside the table, and the slot that it is seen in. */
export interface Kept {
    readonly kind: Kind;
    readonly element: HTMLElement | undefined;
}
/** A part that has joined one tag. */
export interface Joined {
    /** Nodes for the frame; they stand under the table and its note. */
    readonly frame?: readonly Node[];
    /** What stands in the page beside the table. */
    readonly kept?: readonly Kept[];
    /** The cells that it has something to say about: a list to read does not fold them away. */
    marked?(report: Report): readonly Address[];
    /** Is called whenever the tag has drawn itself, also where nothing has changed. */
    show(shown: Shown): void;
    /** Arranges the table anew, when all parts have looked at it as it was painted. */
    arrange?(shown: Shown): void;
    /** Puts everything back as it was painted, for the tag and the other parts to look at. */
    restore?(): void;
    /** Is called when the tag has nothing to show any more: what was shown goes. */
    clear?(): void;
    /** Takes everything back. */
    leave(): void;
}
/** An ability, as a value. Everything but its name may be missing. */
export interface Part {
    readonly name: string;
    /** The tags that it joins, as a selector of what stands on them or on the `<disclosure-report>` that they belong to. */
    readonly wanted?: string;
    /** Editions of the form to read reports by. */
    readonly editions?: readonly Edition[];
    /** Languages to show reports in; what one does not say is Chinese. */
    readonly locales?: readonly (Pick<Locale, 'tag'> & Partial<Locale>)[];
    /** Elements that it defines, by tag. */
    readonly tags?: Readonly<Record<string, CustomElementConstructor>>;
    /** Ways to get reports from an address, by the attribute that asks for each. */
    readonly transports?: Readonly<Record<string, Transport>>;
    /** What it adds to the global `disclosure` for programs. */
    readonly functions?: Readonly<Record<string, unknown>>;
    /** Joins one tag; leaves nothing behind when that lets it go. */
    join?(host: Host): Joined;
}
/** What a part has to look like before it is taken in. */
export declare const partShape: {
    readonly name: "string";
    readonly 'wanted?': "string";
    readonly 'editions?': readonly ["object"];
    readonly 'locales?': readonly [{
        readonly tag: "string";
        readonly 'direction?': "\"ltr\"|\"rtl\"";
        readonly 'labels?': "object";
        readonly 'words?': "object";
    }];
    readonly 'tags?': "object";
    readonly 'transports?': "object";
    readonly 'functions?': "object";
    readonly 'join?': "function";
};
