/** Tabulator, one record a row. */
import { TabulatorFull } from 'tabulator-tables';
import sheet from 'tabulator-tables/dist/css/tabulator.min.css';
import { columnsOf, placesIn, recordsOf } from './flat.mjs';

const tables = new WeakMap();

function build(place, sample) {
  const columns = [{ field: 'label', title: '' }, ...columnsOf(sample.form)];
  const table = new TabulatorFull(place, { data: recordsOf(sample), columns, layout: 'fitColumns', renderVertical: 'basic' });
  tables.set(place, table);
  return new Promise((resolve) => table.on('tableBuilt', resolve));
}

export default {
  setup() {
    document.head.appendChild(document.createElement('style')).textContent = sheet;
  },
  mount: (host, samples) => Promise.all(placesIn(host, samples).map((place, index) => build(place, samples[index]))),
  update: (host, samples) =>
    Promise.all([...host.children].map((place, index) => tables.get(place).updateData(recordsOf(samples[index]).slice(0, 1)))),
  unmount: (host) => [...host.children].forEach((place) => tables.get(place).destroy()),
};
