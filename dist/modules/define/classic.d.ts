import './index.js';
declare global {
    var disclosure: typeof import('../index.js') | undefined;
    /** Editions of the form that a script before this one hands over, as JSON. */
    var disclosureEditions: unknown[] | undefined;
}
