/** The check of one report alone, beside the limit's painting of as many tables as a report has. */
export default {
  mount(_host, [{ report }]) {
    globalThis.disclosure.check(report);
  },
};
