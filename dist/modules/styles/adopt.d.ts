/** Gives a document or shadow root a style sheet, once; a `<style>` where the browser cannot adopt one. */
export declare function adopt(root: Document | ShadowRoot, text: string): void;
