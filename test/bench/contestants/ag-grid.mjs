/** AG Grid Community, one record a row, all rows in the page. */
import { AllCommunityModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import { columnsOf, placesIn, recordsOf } from './flat.mjs';

const grids = new WeakMap();

function build(place, sample) {
  const columnDefs = [
    { field: 'label', headerName: '' },
    ...columnsOf(sample.form).map(({ field, title }) => ({ field, headerName: title })),
  ];
  return new Promise((resolve) => {
    const options = { rowData: recordsOf(sample), columnDefs, domLayout: 'autoHeight', suppressColumnVirtualisation: true };
    grids.set(place, createGrid(place, { ...options, getRowId: ({ data }) => String(data.id), onFirstDataRendered: () => resolve() }));
  });
}

export default {
  setup: () => ModuleRegistry.registerModules([AllCommunityModule]),
  mount: (host, samples) => Promise.all(placesIn(host, samples, 'width: 100%').map((place, index) => build(place, samples[index]))),
  update: (host, samples) =>
    [...host.children].forEach((place, index) => grids.get(place).applyTransaction({ update: recordsOf(samples[index]).slice(0, 1) })),
  unmount: (host) => [...host.children].forEach((place) => grids.get(place).destroy()),
};
