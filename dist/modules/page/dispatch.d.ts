/** Tells the page of something, by an event of the browser's own kind: libraries put theirs in the place of `Event`. */
export declare function dispatch(element: Element, type: string, init?: CustomEventInit): void;
