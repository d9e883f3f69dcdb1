/**
 * The public custom properties, `--disclosure-` before the name, each with its default. The class comment of the table says what they do.
 * One without a default changes nothing where it is not set.
 *
 * With `--disclosure-reader-` before it, each has the last word: that is how the themes speak which a reader turns on, so that none of them is
 * undone by what a page says of its tags.
 */
export declare const tokens: {
    readonly color: "inherit";
    readonly background: "transparent";
    readonly border: "#808890";
    readonly 'border-width': "1px";
    readonly 'header-background': "rgba(128, 136, 144, 0.1)";
    readonly 'header-color': "inherit";
    readonly 'header-weight': "500";
    readonly muted: "inherit";
    readonly 'font-family': "inherit";
    readonly 'font-size': "inherit";
    readonly 'line-height': "1.5";
    readonly padding: "0.4em 0.5em";
    readonly 'number-align': "right";
    readonly 'min-width': "50em";
    readonly 'max-height': "none";
    readonly target: "24px";
    readonly changed: "rgba(255, 193, 7, 0.45)";
    readonly error: "#b3261e";
    readonly focus: "currentColor";
    readonly lens: "rgba(255, 190, 0, 0.3)";
    readonly surface: "Canvas";
    readonly zebra: "";
    readonly hover: "";
    readonly 'total-background': "";
    readonly 'total-weight': "";
    readonly 'row-header-background': "";
    readonly 'row-header-color': "";
    readonly 'column-header-background': "";
    readonly 'column-header-color': "";
};
/** What is set for a token: by the reader's theme, else by the page; where neither says anything, its default, or another value. */
export declare const token: (name: keyof typeof tokens, otherwise?: string) => string;
/** The private properties that the sheets use: what is set for each token that has a default. */
export declare const privateTokens: string;
/** Text that runs as it does by default, whatever a page has said of the text around it. */
export declare const plainText: string;
/** The same of its letters. */
export declare const plainLetters: string;
