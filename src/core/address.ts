/**
 * Addresses name the cells of a report: `requests/results.granted/natural` is a table, a row and a column. The keys of the lines that
 * lead to a row or a column are joined by dots. An address may be cut short: `requests/received` is a row, `requests` a table. A block
 * of a table is not on the way to its cells, since their rows are unique in the table; it goes by `proactive.documents`.
 */
export type Address = string;

/** The address of a row in a table, or of a column in a row. */
export const join = (place: Address, key: string): Address => `${place}/${key}`;

/** The keys of the lines that lead to a row or a column, as one key. */
export const joinKeys = (keys: readonly string[]): string => keys.join('.');

/** The single keys of such a key. */
export const splitKeys = (key: string): string[] => key.split('.');

/** The key of the table that an address lies in. */
export const tableOf = (address: Address): string => address.split('/', 1)[0]!;

/** Whether an address is that place, or lies in it. */
export const isIn = (address: Address, place: Address): boolean => address === place || address.startsWith(join(place, ''));

/** The address of a block in a table. */
export const joinBlock = (table: string, block: string): Address => `${table}.${block}`;

const parts = /^([^./]*)(?:\.([^/]*))?(?:\/([^/]*))?(?:\/(.*))?$/s;

/** The keys that an address is made of; those behind its end are `undefined`. */
export interface Keys {
  readonly table: string;
  readonly block: string | undefined;
  readonly row: string | undefined;
  readonly column: string | undefined;
}

/** Takes an address apart. */
export function split(address: Address): Keys {
  const [, table = '', block, row, column] = parts.exec(address)!; // which any text matches
  return { table, block, row, column };
}
