/** Made from `schema.ts` by `npm run shapes`: what is to change here has to change there. */
import type { Shape } from './shape.js';
export declare const envelope: {
    readonly 'year?': "integer|string";
    readonly 'agency?': "string|object";
    readonly 'edition?': "string";
    readonly 'editions?': "object";
    readonly 'title?': "string";
    readonly 'published?': "string";
    readonly 'source?': "string";
    readonly tables: "object";
    readonly 'notes?': "object";
    readonly 'chapters?': "object";
    readonly '$schema?': "string";
};
export declare const edition: {
    readonly id: "string";
    readonly basis: "string";
    readonly from: "integer";
    readonly 'to?': "integer";
    readonly chapters: readonly [{
        readonly 'title?': "string";
        readonly 'text?': "string";
        readonly 'table?': "string";
        readonly 'statesFigures?': "boolean";
    }];
    readonly tables: readonly [{
        readonly key: "string";
        readonly title: "string";
        readonly widths: readonly ["number"];
        readonly blocks: readonly [{
            readonly key: "string";
            readonly 'label?': "string";
            readonly 'corner?': "string";
            readonly columns: readonly [() => Shape];
            readonly rows: readonly [() => Shape];
            readonly 'print?': "\"rows\"|\"across\"|\"listed\"";
            readonly 'numbers?': "string";
            readonly 'units?': "string";
        }];
    }];
};
