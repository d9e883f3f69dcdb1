declare global {
    var disclosureImport: typeof import('../import.js') | undefined;
}
export {};
