/** Fetches an address and reads it as JSON. Resolves to the JSON's value or to why there is none; rejects only when aborted. */
export declare function load(address: string, signal: AbortSignal, credentials: RequestCredentials): Promise<unknown>;
