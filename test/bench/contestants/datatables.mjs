/** DataTables, one record a row, without its paging. */
import DataTable from 'datatables.net';
import { columnsOf, placesIn, recordsOf } from './flat.mjs';

const tables = new WeakMap();

function build(place, sample) {
  const columns = [{ field: 'label', title: '' }, ...columnsOf(sample.form)].map(({ field, title }) => ({ data: field, title }));
  const element = place.appendChild(document.createElement('table'));
  tables.set(
    place,
    new DataTable(element, { data: recordsOf(sample), columns, paging: false, searching: false, info: false, ordering: false }),
  );
}

export default {
  mount: (host, samples) => placesIn(host, samples).forEach((place, index) => build(place, samples[index])),
  update: (host, samples) =>
    [...host.children].forEach((place, index) => tables.get(place).row(0).data(recordsOf(samples[index])[0]).draw(false)),
  unmount: (host) => [...host.children].forEach((place) => tables.get(place).destroy()),
};
