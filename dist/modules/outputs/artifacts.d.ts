export declare const artifacts: () => Record<string, string>;
