/** Whether a tag is registered, and shows a report. */
export declare const isOurs: (tag: string) => boolean;
/** The nearest tag of ours that an element stands in. */
export declare function tagAround(element: Element): Element | undefined;
