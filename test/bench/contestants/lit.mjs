/** The table as nested lit templates: a row's in the table's, a cell's in the row's. */
import { html, nothing, render } from 'lit';

const span = (count) => (count > 1 ? count : nothing);

const cell = ({ text, scope, colspan, rowspan, place }, printed) =>
  place === undefined
    ? html`<th scope=${scope} colspan=${span(colspan)} rowspan=${span(rowspan)}>${text}</th>`
    : html`<td colspan=${span(colspan)}>${printed[place]}</td>`;

const row = ({ cells }, printed) =>
  html`<tr>
    ${cells.map((one) => cell(one, printed))}
  </tr>`;

const table = ({ form, grid }) =>
  html`<table class="disclosure-table">
    <caption>
      ${form.title} ${grid.of}
    </caption>
    <thead>
      ${form.head.map((line) => row(line, []))}
    </thead>
    ${form.groups.map(
      (rows) =>
        html`<tbody>
          ${rows.map((line) => row(line, grid.printed))}
        </tbody>`,
    )}
  </table>`;

const show = (host, samples) => render(samples.map(table), host);

export default { mount: show, update: show };
