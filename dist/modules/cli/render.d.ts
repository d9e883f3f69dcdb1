/** `disclosure render`: prints a report or one table as static HTML, with its style sheet. */
export declare function render(options: readonly string[]): number;
