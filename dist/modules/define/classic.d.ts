import './index.js';
declare global {
    var disclosure: (typeof import('../index.js') & {
        readonly version: string;
    }) | undefined;
    /** Editions of the form that a script before this one hands over, as JSON. */
    var disclosureEditions: unknown[] | undefined;
}
