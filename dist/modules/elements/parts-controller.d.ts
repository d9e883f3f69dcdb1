import type { ReactiveController } from 'lit';
import type { Address } from '../core/address.js';
import type { Report } from '../core/report.js';
import { type Words } from '../core/words.js';
import type { DisclosureElement } from './disclosure-element.js';
import type { Joined, Shown } from '../parts/part.js';
/** Lets the parts of a page join one tag, and leave it when they are not wanted any more. */
export declare class PartsController implements ReactiveController {
    #private;
    readonly host: DisclosureElement;
    /** What has joined the tag; another list whenever something has joined or left. */
    joined: readonly Joined[];
    constructor(host: DisclosureElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What has to come before the tag is drawn; nothing where all is there. */
    pending(): Promise<unknown> | undefined;
    /** Joins the parts that the tag wants now, and lets the others go. */
    settle(): void;
    show(shown: Shown): void;
    /** Has the table put back as it was painted. */
    restore(): void;
    /** The cells that some part has something to say about. */
    marked(report: Report): ReadonlySet<Address>;
    /** The tag has nothing to show any more. */
    clear(): void;
    /** The parts that the tag wants and that cannot be had, in words. */
    missing({ part }: Words): string[];
}
