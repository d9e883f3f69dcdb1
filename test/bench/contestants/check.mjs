/** The check of a whole report alone, beside the limit's painting of one of its tables. */
export default {
  mount(_host, samples) {
    for (const { report } of samples) globalThis.disclosure.check(report);
  },
};
