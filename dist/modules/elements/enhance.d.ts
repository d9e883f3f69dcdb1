/** Plain links that name a tag become that tag: links survive the HTML filters of editors, unknown tags do not. */
/**
 * Turns the links below `root` whose fragment is the name of one of our tags into that element, now and when content is added later.
 * The link stays inside as what is shown until the figures are there. Safe to call twice.
 */
export declare function enhance(root?: Document | Element): void;
/** Whether a tag is registered, and shows a report. */
export declare const isOurs: (tag: string) => boolean;
