/** What the console tells who builds the page: `{selector}` is what stands on the script’s tag, `{name}` a part. */
declare const chinese: {
    area: string;
    selector: string;
    part: string;
    version: string;
};
/** The sentences in the language of the page. */
export declare const consoleWords: (lang: string) => typeof chinese;
export {};
