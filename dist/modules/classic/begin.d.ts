declare global {
    var disclosure: (typeof import('../index.js') & {
        readonly version: string;
    }) | undefined;
}
/**
 * @param functions - What the global `disclosure` has.
 * @param kernel - What files beside this one import of it; none where everything is in this file.
 */
export declare function begin(functions: object, kernel?: object): void;
