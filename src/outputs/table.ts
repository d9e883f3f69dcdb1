/** A form, or a whole grid, as the markup of its table. */
import { isBreakable } from '../core/cell.js';
import { lastOf } from '../core/list.js';
import { isNumber, type Form, type Grid, type GridCell, type Row } from '../core/grid.js';
import { h, type Markup } from './markup.js';

/** The numbers and names that one report puts into a form. */
export type Contents = Pick<Grid, 'of' | 'printed' | 'prefix'>;

const nothing: Contents = { of: '', printed: [], prefix: '' };

/** The table of a form; without contents its number cells are empty. */
export function tableMarkup(form: Form, contents: Contents = nothing): Markup {
  const row = ({ name, cells }: Row) => h('tr', { 'aria-label': name }, ...cells.map((cell) => cellMarkup(cell, form, contents)));
  const { locale, head, groups, columns } = form;
  return h(
    'table',
    { class: 'disclosure-table', slot: 'table', lang: locale.tag, dir: locale.direction },
    h('caption', {}, h('span', { class: 'disclosure-title' }, form.title), ' ', h('span', { class: 'disclosure-of' }, contents.of)),
    ...columns.map((widths) => h('colgroup', {}, ...widths.map((width) => h('col', { width: `${width}%` })))),
    ...(head.length ? [h('thead', {}, ...head.map(row))] : []),
    ...groups.map((rows) => h('tbody', {}, ...rows.map(row))),
  );
}

function cellMarkup(cell: GridCell, form: Form, { printed, prefix }: Contents): Markup {
  const colspan = cell.colspan > 1 && cell.colspan;
  if (!isNumber(cell)) {
    const id = cell.id !== undefined && prefix + cell.id;
    const attributes = { scope: cell.scope, colspan, rowspan: cell.rowspan > 1 && cell.rowspan, id, 'data-level': cell.level };
    return h('th', { ...attributes, 'data-total': cell.total && '' }, cell.text);
  }
  const headers = cell.headers?.map((id) => prefix + id).join(' ');
  const text = printed[cell.place] ?? '';
  const { address, row, column } = form.places[cell.place]!;
  const isTotal = [row, column].some((path) => lastOf(path)?.sum);
  const attributes = { colspan, 'data-address': address, headers, 'data-total': isTotal && '', 'data-whole': isBreakable(text) && '' };
  return h('td', attributes, text);
}

/** The remark under a table. */
export const noteMarkup = ({ note, form }: Grid): Markup =>
  h('p', { class: 'disclosure-note', slot: 'note', lang: form.locale.tag, dir: form.locale.direction }, note);
