export type Shape = string | readonly [Shape] | {
    readonly [key: string]: Shape;
} | (() => Shape);
/** The envelope of report JSON: everything but what is inside the tables. */
export declare const envelope: {
    'year?': string;
    'agency?': string;
    'edition?': string;
    'editions?': string;
    'title?': string;
    'published?': string;
    'source?': string;
    tables: string;
    'notes?': string;
    'chapters?': string;
    '$schema?': string;
};
/** An edition of the form. */
export declare const edition: {
    id: string;
    basis: string;
    from: string;
    'to?': string;
    chapters: [{
        'title?': string;
        'text?': string;
        'table?': string;
    }];
    tables: [{
        key: string;
        title: string;
        widths: [string];
        blocks: [{
            key: string;
            'label?': string;
            'corner?': string;
            'print?': string;
            'numbers?': string;
            'units?': string;
            columns: [() => Shape];
            rows: [() => Shape];
        }];
    }];
};
/** Where a value is not of its shape: what stands there, and what belongs there. */
export interface Mismatch {
    readonly place: string;
    readonly found: string;
    readonly expected: string;
}
/** The first place where a value is not of its shape. */
export declare function mismatch(value: unknown, shape: Shape, place?: string): Mismatch | undefined;
