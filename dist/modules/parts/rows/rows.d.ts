import type { ReactiveController } from 'lit';
import type { Host, Joined, Shown } from '../part.js';
/** The rows of one table that are folded, and under it how many they are, with a button that shows them. On paper the form is whole. */
declare class JoinedRows implements Joined, ReactiveController {
    #private;
    readonly frame: readonly Node[];
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent({ type }: Event): void;
    show(): void;
    arrange(shown: Shown): void;
    restore(): void;
    clear(): void;
    leave(): void;
}
/** Folds the rows whose figures are all 0 or blank: for tags with `rows="filled"`. */
export declare const rows: {
    name: string;
    wanted: string;
    join: (host: Host) => JoinedRows;
};
export {};
