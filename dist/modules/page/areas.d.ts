export interface Areas {
    /** Selector of the areas. Without it they are where a page has its text, or all of an element that a program names. */
    readonly within?: string | undefined;
    /** Selector of what inside of them is left alone, such as comments. */
    readonly except?: string | undefined;
}
/** Says of an element whether it may become a tag; where it is `wanted` and the page has no area at all, the console says what to do. */
export type Area = (element: Element, wanted?: boolean) => boolean;
/** Whether somebody writes here: what changed would be saved as theirs. */
export declare const isEdited: (element: Element) => boolean;
/** The areas of a page or of an element; none where a selector is not valid, which the console says. */
export declare function areaOf(root: Document | Element, areas: Areas): Area;
