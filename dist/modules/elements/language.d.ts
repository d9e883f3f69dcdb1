/** The language that the page wants at a place: the nearest `lang`, through every shadow root. */
import type { ReactiveController, ReactiveElement } from 'lit';
/** The `lang` that holds for an element. */
export declare function languageOf(element: Element): string | undefined;
/** Draws an element again when the page changes its language, as a switch in its head does; one observer serves all of a document. */
export declare class LanguageController implements ReactiveController {
    readonly host: ReactiveElement;
    constructor(host: ReactiveElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
