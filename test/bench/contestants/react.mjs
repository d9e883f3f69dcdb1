/** The table as a React component. */
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function Cell({ cell: { text, scope, colspan, rowspan, place }, printed }) {
  return place === undefined ? h('th', { scope, colSpan: colspan, rowSpan: rowspan }, text) : h('td', { colSpan: colspan }, printed[place]);
}

const Row = ({ row, printed }) => h('tr', null, ...row.cells.map((cell, key) => h(Cell, { key, cell, printed })));

function Table({ form, grid }) {
  return h(
    'table',
    { className: 'disclosure-table' },
    h('caption', null, form.title, ' ', grid.of),
    h('thead', null, ...form.head.map((row, key) => h(Row, { key, row, printed: [] }))),
    ...form.groups.map((rows, group) => h('tbody', { key: group }, ...rows.map((row, key) => h(Row, { key, row, printed: grid.printed })))),
  );
}

const roots = new WeakMap();

const show = (host, samples) =>
  flushSync(() => roots.get(host).render(samples.map(({ form, grid }, key) => h(Table, { key, form, grid }))));

export default {
  mount(host, samples) {
    roots.set(host, createRoot(host));
    show(host, samples);
  },
  update: show,
  unmount: (host) => roots.get(host).unmount(),
};
