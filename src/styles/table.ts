import { privateTokens } from './tokens.js';

/** Three times the class outweighs what pages say of tables; only their `!important` is stronger. */
const table = '.disclosure-table.disclosure-table.disclosure-table';

/** The sheet of the table in the page. */
export const tableSheet: string = `
${table},
.disclosure-note,
.disclosure-findings {
  ${privateTokens}
}
${table} {
  display: table;
  table-layout: fixed;
  box-sizing: border-box;
  width: 100%;
  min-width: var(--_min-width);
  height: auto;
  margin: 0;
  border: 0 solid var(--_border);
  border-block-start-width: var(--_border-width);
  border-inline-start-width: var(--_border-width);
  border-collapse: separate;
  border-spacing: 0;
  background: var(--_background);
  color: var(--_color);
  font: inherit;
  font-family: var(--_font-family);
  font-size: var(--_font-size);
  font-variant-numeric: tabular-nums;
  line-height: var(--_line-height);
  letter-spacing: normal;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
  visibility: visible;
}
${table}:not(:has(colgroup:nth-of-type(3))) {
  min-width: 0;
}
${table} caption {
  display: table-caption;
  caption-side: top;
  margin: 0;
  padding: 0 0 0.6em;
  color: inherit;
  font: inherit;
  font-weight: 600;
  text-align: center;
}
${table} caption .disclosure-of {
  display: block;
  color: var(--_muted);
  font-weight: 400;
}
${table} th,
${table} td {
  display: table-cell;
  box-sizing: border-box;
  float: none;
  width: auto;
  height: auto;
  margin: 0;
  padding: var(--_padding);
  border: 0 solid var(--_border);
  border-block-end-width: var(--_border-width);
  border-inline-end-width: var(--_border-width);
  background: none;
  color: inherit;
  font: inherit;
  text-align: center;
  vertical-align: middle;
  white-space: normal;
  overflow-wrap: break-word;
  unicode-bidi: isolate;
}
${table} th {
  background: var(--_header-background);
  color: var(--_header-color);
  font-weight: var(--_header-weight);
}
${table} th[scope="row"] {
  text-align: start;
}
${table} th[scope="row"][rowspan] {
  text-align: center;
}
${table} th {
  text-wrap: balance;
}
${table} th[scope="col"] {
  padding-inline: 0.2em;
  text-wrap: pretty;
}
${table} th[data-level="1"] { padding-inline-start: 2em; }
${table} th[data-level="2"] { padding-inline-start: 3.5em; }
${table} th[data-level="3"] { padding-inline-start: 5em; }
${table} th[data-level="4"] { padding-inline-start: 6.5em; }
${table} td {
  text-align: var(--_number-align);
}
${table} tr,
${table} thead,
${table} tbody {
  background: none;
}
${table} thead {
  display: table-header-group;
  position: sticky;
  z-index: 1;
  top: 0;
  background: var(--disclosure-surface, none);
}
${table} tbody { display: table-row-group; }
${table} tr { display: table-row; }
.disclosure-note {
  margin: 0.5em 0 0;
  color: var(--_muted);
  font-family: var(--_font-family);
  font-size: var(--_font-size);
}
.disclosure-report ${table} caption {
  position: absolute;
  width: 1px;
  height: 1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media screen {
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
.disclosure-findings {
  margin: 0.5em 0 0;
  padding-inline-start: 1.5em;
  font-family: var(--_font-family);
  font-size: var(--_font-size);
}
.disclosure-findings[hidden] {
  display: none;
}
@media (prefers-contrast: more) {
  ${table} {
    --_border: var(--disclosure-border, currentColor);
    --_header-background: var(--disclosure-header-background, transparent);
    --_header-weight: var(--disclosure-header-weight, 700);
  }
}
@media (forced-colors: active) {
  ${table} td[data-lens] { outline: 2px dashed Highlight; outline-offset: -2px; }
  ${table} td[data-lens="total"] { outline-style: solid; }
}
@media print {
  ${table}, .disclosure-note { --_color: #000; --_header-color: #000; --_muted: #000; --_background: none; --_header-background: none; }
  ${table} { min-width: 0; }
  ${table} tr { break-inside: avoid; }
}
`;
