/**
 * Has a file beside the script run. A page that insists on trusted types lets a module be imported and no script be written; a page that
 * is itself a file, or whose scripts come from another site that does not share them, the other way round.
 *
 * @throws {Error} Where the file cannot be had; its message is the address.
 */
export declare function beside(file: string): Promise<void>;
