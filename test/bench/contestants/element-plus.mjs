/** The table of Element Plus, one record a row. */
import { ElTable, ElTableColumn } from 'element-plus';
import sheet from 'element-plus/dist/index.css';
import { createApp, h, nextTick, shallowRef } from 'vue';
import { columnsOf, recordsOf } from './flat.mjs';

const apps = new WeakMap();

const table = (sample) => {
  const columns = [{ field: 'label', title: '' }, ...columnsOf(sample.form)];
  return h(ElTable, { data: recordsOf(sample), border: true }, () =>
    columns.map(({ field, title }) => h(ElTableColumn, { prop: field, label: title })),
  );
};

export default {
  setup() {
    document.head.appendChild(document.createElement('style')).textContent = sheet;
  },
  async mount(host, samples) {
    const shown = shallowRef(samples);
    const app = createApp({ setup: () => () => shown.value.map(table) });
    apps.set(host, { app, shown });
    app.mount(host);
    await nextTick();
    await nextTick();
  },
  async update(host, samples) {
    apps.get(host).shown.value = samples;
    await nextTick();
  },
  unmount: (host) => apps.get(host).app.unmount(),
};
