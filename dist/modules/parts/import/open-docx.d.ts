/** A Word file as HTML, with the spans of its tables. */
export declare function openDOCX(bytes: Uint8Array): Promise<string>;
