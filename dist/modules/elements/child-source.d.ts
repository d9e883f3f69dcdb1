/** What the page wrote inside a tag as its report. */
export type ChildSource = {
    readonly kind: 'text';
    readonly value: string;
    readonly node: Element;
} | {
    readonly kind: 'address';
    readonly value: string;
    readonly node: Element;
};
/** The first child that holds or names a report: a JSON script block, else a link to a JSON file. */
export declare function childSource(element: Element): ChildSource | undefined;
