const largest = 5 * 1024 * 1024;
const mostValues = 5e4;
const longest = 2e5;
const longestCell = 200;
const mostProblems = 500;
const limits = {
  /** The bytes of a file. */
  bytes: 20 * 1024 * 1024,
  /** The elements of a page, or of what is in a Word or Excel file. */
  elements: 5e5,
  /** Elements inside of one another. Browsers stop there, too. */
  depth: 512,
  /** The cells of all tables, each as often as there are rows that it reaches into. */
  cells: 2e5,
  /** How often an element is compared with the rules of a page's own style sheets. */
  comparisons: 2e6
};

export { largest, limits, longest, longestCell, mostProblems, mostValues };
//# sourceMappingURL=limits.js.map
