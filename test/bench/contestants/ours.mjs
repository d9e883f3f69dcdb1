/** Our element, with a report in memory. */
export default {
  mount(host, samples) {
    const tables = samples.map(({ report }) => {
      const table = document.createElement('request-outcome-matrix');
      table.report = report;
      return table;
    });
    host.append(...tables);
    return tables.at(-1).updateComplete;
  },
  update(host, samples) {
    samples.forEach(({ report }, index) => (host.children[index].report = report));
    return host.lastElementChild.updateComplete;
  },
};
