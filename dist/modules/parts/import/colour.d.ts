/** Colours, as far as it takes to tell whether a text can be seen on what is behind it. */
/** Whether a text of one colour cannot be seen on a ground of another; a colour that is not known is taken for one that can. */
export declare function vanishes(ink: string, ground: string): boolean;
/** Whether nothing of a colour is seen. */
export declare const isTransparent: (colour: string) => boolean;
