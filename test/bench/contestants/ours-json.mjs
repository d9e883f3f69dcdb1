/** Our element, with the text of a report: it is read and checked too. */
export default {
  mount(host, samples) {
    const tables = samples.map(({ json }) => {
      const table = document.createElement('request-outcome-matrix');
      table.report = json;
      return table;
    });
    host.append(...tables);
    return tables.at(-1).updateComplete;
  },
  update(host, samples) {
    samples.forEach(({ json }, index) => (host.children[index].report = json));
    return host.lastElementChild.updateComplete;
  },
};
