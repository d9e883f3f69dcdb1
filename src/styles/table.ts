import { plainLetters, plainText, privateTokens, token } from './tokens.js';

/** No id can be `_` on these elements, but each counts as one: the rules outweigh what pages say of tables by way of their ids. */
const own = ':not(#_):not(#_)';
const table = `.disclosure-table${own}`;
const note = `.disclosure-note${own}`;
const findings = `.disclosure-findings${own}`;

/** Where nothing else is said, a part of the table is like what it stands in: whatever the page says of such elements is unsaid. */
const blank = `
${table},
${table} caption,
${table} span,
${table} thead,
${table} tbody,
${table} tr,
${table} th,
${table} td {
  all: unset;
  visibility: inherit;
}
${note},
${findings},
${findings} * {
  all: revert;
}
${table} col,
${table} colgroup {
  background: none;
}
`;

/** How the table is built, which no `!important` of a page may change. Every declaration ends with its semicolon. */
const build = `
${table},
${table} caption,
${table} span,
${note},
${findings},
${findings} * {
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 0;
  float: none;
  ${plainText}
}
${table} {
  display: table;
  position: static;
  table-layout: var(--_layout, auto);
  box-sizing: border-box;
  width: 100%;
  min-width: var(--_min-width);
  max-width: none;
  height: auto;
  border: 0 solid var(--_border);
  border-block-start-width: var(--_border-width);
  border-inline-start-width: var(--_border-width);
  border-collapse: separate;
  border-spacing: 0;
}
${table}:not(:has(colgroup:nth-of-type(3))) {
  min-width: min(27em, var(--_min-width));
}
${table} caption {
  display: table-caption;
  caption-side: top;
  padding: 0 0 0.6em;
  text-align: center;
}
${table} .disclosure-of {
  display: block;
  text-align: inherit;
}
${table} tbody { display: table-row-group; }
${table} tr { display: table-row; height: auto; }
${table} thead {
  display: table-header-group;
  position: sticky;
  z-index: 2;
  top: 0;
}
@supports selector(:has(a)) {
  ${table} th[scope="row"],
  ${table} thead tr:first-child th:first-child {
    position: var(--_stick, static);
    z-index: 1;
    inset-inline-start: 0;
    backdrop-filter: var(--_veil, none);
  }
  ${table} th[scope="row"][colspan="2"],
  ${table} th[scope="row"]:has(+ th:last-of-type:not([colspan])) {
    inset-inline-start: var(--_second, 0);
  }
  ${table} th[scope="row"]:last-of-type:not([colspan]) {
    inset-inline-start: var(--_first, 0);
  }
}
${table} th,
${table} td {
  display: table-cell;
  float: none;
  box-sizing: border-box;
  width: auto;
  height: auto;
  min-width: 0;
  max-width: none;
  padding: var(--_padding);
  border: 0 solid var(--_border);
  border-block-end-width: var(--_border-width);
  border-inline-end-width: var(--_border-width);
  border-radius: 0;
  ${plainText}
  text-align: var(--_number-align);
  vertical-align: middle;
  overflow-wrap: normal;
  unicode-bidi: isolate;
}
${table} td {
  padding: var(--_cell, var(--_padding));
  word-break: keep-all;
}
${table} td[data-whole] {
  white-space: nowrap;
}
${table} th {
  text-align: center;
}
${table} th[scope="row"]:not([rowspan]) {
  text-align: start;
}
${table} th[scope="col"] {
  padding-inline: 0.2em;
}
${table} th[data-level="1"] { padding-inline-start: 2em; }
${table} th[data-level="2"] { padding-inline-start: 3.5em; }
${table} th[data-level="3"] { padding-inline-start: 5em; }
${table} th[data-level="4"] { padding-inline-start: 6.5em; }
.disclosure-report ${table} caption {
  position: absolute;
  width: 1px;
  height: 1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
${note},
${findings} {
  display: block;
  margin: 0.5em 0 0;
}
${findings} {
  padding-inline-start: 1.5em;
}
${findings}[hidden] {
  display: none;
}
${findings} li {
  display: list-item;
  list-style: disc;
}
@media print {
  ${table} { table-layout: auto; min-width: 0; }
  ${table}, ${table} th[rowspan] { box-decoration-break: clone; }
  ${table} thead, ${table} td, ${table} th:not([rowspan]) { break-inside: avoid; }
  .disclosure-report section > :first-child, ${table} thead { break-after: avoid; }
}
`;

/**
 * Header rows that stay over scrolled figures let none of them shine through: under what of them is translucent lies the table's own
 * background, and under that the page's. These layers are as high as the region may be, and so have no height where nothing scrolls in it.
 */
const layer = (colour: string): string => `linear-gradient(${colour}, ${colour})`;
const underHeader = `${layer(token('surface', 'var(--_background)'))}, ${layer('Canvas')}`;

/**
 * What tells rows and columns apart: the row that is pointed at before totals, totals before stripes and headers. Each of the private
 * properties has no value where its token is not set, so that the next in line holds. Labels have no stripe, for some span several rows; pointing
 * at one of these points at no row.
 */
const rows = `
  ${table} tbody tr:nth-child(even) { --_stripe: ${token('zebra')}; }
  ${table} tbody tr:hover { --_point: ${token('hover')}; }
  ${table} th[rowspan], ${table} th[rowspan]:hover ~ * { --_point: initial; }
  ${table} [data-total] { --_sum: ${token('total-background')}; }
  ${table} th[data-total] { font-weight: ${token('total-weight', 'var(--_header-weight)')}; }
  ${table} td[data-total] { font-weight: ${token('total-weight')}; }
  ${table} td { background: var(--_point, var(--_sum, var(--_stripe))); }
  ${table} th[scope="row"] {
    background: var(--_point, var(--_sum, ${token('row-header-background', 'var(--_header-background)')}));
    color: ${token('row-header-color', 'var(--_header-color)')};
  }
  ${table} th[scope="col"] {
    background: var(--_sum, ${token('column-header-background', 'var(--_header-background)')});
    color: ${token('column-header-color', 'var(--_header-color)')};
  }
`;

/** Its colours and letters, where the page has the last word by `!important`: the tools of its readers speak so. */
const looks = `
${table},
${note},
${findings} {
  ${privateTokens}
  ${plainLetters}
  font-family: var(--_font-family);
  font-size: var(--_font-size);
}
${table} {
  background: var(--_background);
  color: var(--_color);
  font-variant-numeric: tabular-nums;
  line-height: var(--_line-height);
}
${table}:has(colgroup:nth-of-type(3)) {
  --_cell: ${token('padding', '0.4em 0.3em')};
}
${table} caption {
  font-weight: 600;
}
${table} .disclosure-of {
  color: var(--_muted);
  font-weight: 400;
}
${table} th {
  background: var(--_header-background);
  color: var(--_header-color);
  font-weight: var(--_header-weight);
  text-wrap: balance;
}
${table} th[scope="col"] {
  text-wrap: pretty;
}
${note} {
  color: var(--_muted);
}
@media screen {
  ${table} thead {
    background: ${underHeader} ${token('surface', 'transparent')};
    background-size: 100% ${token('max-height', '0')};
  }
  ${rows}
  ${table} td[data-finding] {
    box-shadow: inset 0 0 0 2px var(--_error);
  }
  ${table} td[data-finding]::after {
    content: " \\2260";
    color: var(--_error);
    font-weight: 700;
  }
  ${table} td[data-finding="hint"] {
    box-shadow: inset 0 -3px 0 var(--_error);
  }
  ${table} td[data-finding="hint"]::after {
    content: " ?";
  }
  ${table} td[data-lens] {
    outline: 1px dashed;
    outline-offset: -2px;
    background: var(--_lens);
  }
  ${table} td[data-lens="total"] {
    font-weight: 700;
  }
}
${table} td:focus-visible {
  outline: 2px solid var(--_focus);
  outline-offset: -2px;
}
@media (prefers-contrast: more) {
  ${table} {
    --_border: ${token('border', 'currentColor')};
    --_header-background: ${token('header-background', 'transparent')};
    --_header-weight: ${token('header-weight', '700')};
  }
}
@media (forced-colors: active) {
  ${table} td[data-lens] { outline: 2px dashed Highlight; outline-offset: -2px; }
  ${table} td[data-lens="total"] { outline-style: solid; }
}
@media print {
  ${table} { --_padding: ${token('padding', '0.25em 0.5em')}; }
  ${table}:has(colgroup:nth-of-type(3)) { --_cell: ${token('padding', '0.25em 0.2em')}; }
  ${table}, ${note} { --_color: #000; --_border: #000; --_header-color: #000; --_muted: #000; --_background: none; --_header-background: none; }
}
`;

/** A table of many columns is printed lengthwise, whatever way the page around it is. */
const paper = `
@page disclosure {
  size: A4 landscape;
  margin: 12mm;
}
@media print {
  ${table}:has(colgroup:nth-of-type(3)),
  .disclosure-report section:has(colgroup:nth-of-type(3)) {
    page: disclosure;
  }
}
`;

/** The sheet of the table in the page. */
export const tableSheet: string = paper + blank + build.replace(/;/g, '!important;') + looks;
