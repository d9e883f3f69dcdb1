/**
 * Addresses name the cells of a report: `requests/results.granted/natural` is a table, a row and a column. The keys of the lines that
 * lead to a row or a column are joined by dots. An address may be cut short: `requests/received` is a row, `requests` a table. A block
 * of a table is not on the way to its cells, since their rows are unique in the table; it goes by `proactive.documents`.
 */
export type Address = string;
/** The address of a row in a table, or of a column in a row. */
export declare const join: (place: Address, key: string) => Address;
/** The keys of the lines that lead to a row or a column, as one key. */
export declare const joinKeys: (keys: readonly string[]) => string;
/** The single keys of such a key. */
export declare const splitKeys: (key: string) => string[];
/** The key of the table that an address lies in. */
export declare const tableOf: (address: Address) => string;
/** Whether an address is that place, or lies in it. */
export declare const isIn: (address: Address, place: Address) => boolean;
/** The address of a block in a table. */
export declare const joinBlock: (table: string, block: string) => Address;
/** The keys that an address is made of; those behind its end are `undefined`. */
export interface Keys {
    readonly table: string;
    readonly block: string | undefined;
    readonly row: string | undefined;
    readonly column: string | undefined;
}
/** Takes an address apart. */
export declare function split(address: Address): Keys;
