/** Hears what a feed has: the file's JSON value, or a failure. */
export type Listener = (value: unknown) => void;
/**
 * One address and all that show it. It is fetched once for everybody, and as long as somebody listens its value is kept; when the
 * last one leaves, what is under way is aborted.
 */
export declare class Feed {
    #private;
    constructor(address: string, credentials: RequestCredentials);
    listen(listener: Listener): void;
    /** Stops listening; says whether anybody else still does. */
    leave(listener: Listener): boolean;
}
/** Listens to an address until the returned function is called. */
export declare function follow(address: string, credentials: RequestCredentials, listener: Listener): () => void;
