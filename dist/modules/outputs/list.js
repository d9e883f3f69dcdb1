import { nothing, html } from 'lit';
import { isBreakable, isEmpty } from '../core/cell.js';
import { leaves } from '../core/form.js';
import { amount, headerName, columnName } from '../core/sentence.js';
import { fill, translate } from '../core/words.js';

const groupOf = ({ block, row }) => block.label === void 0 ? row[0] : block;
function readingList(grid, { level, titled, marked }) {
  const { form, of } = grid;
  const { tag, direction } = form.locale;
  const isFolded = (cell) => isEmpty(grid.cells[cell]) && !marked?.has(form.places[cell].address);
  const groups = gather(
    form.places.map((_, index) => index),
    (index) => groupOf(form.places[index])
  );
  return html`<div part="list" class="list" role="group" aria-label="${form.title} ${of}" lang=${tag} dir=${direction}>
    ${titled ? html`<p part="title">${form.title} <span>${of}</span></p>` : nothing}
    ${groups.map(([group, cells]) => section(grid, group, cells, level, isFolded))}
  </div>`;
}
function gather(cells, key) {
  const found = /* @__PURE__ */ new Map();
  for (const cell of cells) found.set(key(cell), [...found.get(key(cell)) ?? [], cell]);
  return [...found];
}
const heading = (label, level, { form }) => html`<div part="heading" role="heading" aria-level=${level} .textContent=${translate(label, form.locale)}></div>`;
function section(grid, group, cells, level, isFolded) {
  const empty = cells.filter(isFolded);
  const filled = cells.filter((cell) => !empty.includes(cell));
  const folded = empty.length ? html`<details part="folded">
        <summary .textContent=${fill(grid.form.locale.words.folded, { count: empty.length })}></summary>
        ${numbers(grid, empty, headerName)}
      </details>` : nothing;
  return html`${group.label ? heading(group.label, level, grid) : nothing}${rows(grid, group, filled, level)}${folded}`;
}
function rows(grid, group, cells, level) {
  const { places } = grid.form;
  if (!cells.length) return nothing;
  if (leaves(places[cells[0]].block.columns).length === 1) return numbers(grid, cells, headerName);
  let above = [group];
  const inset = places[cells[0]].row[0] === group ? 0 : 1;
  return gather(cells, (cell) => places[cell].row).map(([row, run]) => {
    const headings = row.map(
      (line, depth) => line === above[depth] || !line.label ? nothing : heading(line.label, level + depth + inset, grid)
    );
    above = row;
    return html`${headings}${numbers(grid, run, columnName)}`;
  });
}
const numbers = ({ form, cells, printed }, run, name) => html`<dl>
    ${run.map((cell) => {
  const place = form.places[cell];
  const said = cells[cell] === null && printed[cell] ? printed[cell] : amount(cells[cell], place, form.locale);
  return html`<div data-address=${place.address}>
        <dt .textContent=${name(place, form.locale)}></dt>
        <dd ?data-whole=${isBreakable(said)} .textContent=${said}></dd>
      </div>`;
})}
  </dl>`;

export { readingList };
//# sourceMappingURL=list.js.map
