/** The level for headings inside an element: one below the heading that it stands under. */
export declare function levelBelow(element: Element): number;
