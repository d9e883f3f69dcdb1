import type { ReactiveController, ReactiveElement } from 'lit';
/** Knows whether an element's region has more than it can show, so that it scrolls and must be reachable by keyboard. */
export declare class OverflowController implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    readonly selector: string;
    overflows: boolean;
    constructor(host: ReactiveElement, selector: string);
    hostUpdated(): void;
    hostDisconnected(): void;
    hostConnected(): void;
}
