/** The table as a Vue component with a render function. */
import { createApp, h, nextTick, shallowRef } from 'vue';

const cell = ({ text, scope, colspan, rowspan, place }, printed) =>
  place === undefined ? h('th', { scope, colspan, rowspan }, text) : h('td', { colspan }, printed[place]);

const row = ({ cells }, printed) =>
  h(
    'tr',
    cells.map((one) => cell(one, printed)),
  );

const table = ({ form, grid }) =>
  h('table', { class: 'disclosure-table' }, [
    h('caption', `${form.title} ${grid.of}`),
    h(
      'thead',
      form.head.map((line) => row(line, [])),
    ),
    ...form.groups.map((rows) =>
      h(
        'tbody',
        rows.map((line) => row(line, grid.printed)),
      ),
    ),
  ]);

const apps = new WeakMap();

export default {
  mount(host, samples) {
    const shown = shallowRef(samples);
    const app = createApp({ setup: () => () => shown.value.map(table) });
    apps.set(host, { app, shown });
    app.mount(host);
  },
  update(host, samples) {
    apps.get(host).shown.value = samples;
    return nextTick();
  },
  unmount: (host) => apps.get(host).app.unmount(),
};
