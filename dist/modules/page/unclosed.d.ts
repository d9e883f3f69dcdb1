/** Whether an element is a tag that takes its report from the one around it. */
export declare const asks: (element: Element, tag: Element) => boolean;
/** Whether what stands in a tag is the rest of the page; where a report `provides` for tags inside, those that ask for it belong there. */
export declare function isUnclosed(tag: Element & {
    readonly provides: boolean;
}): boolean;
