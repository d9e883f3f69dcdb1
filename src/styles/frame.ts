import { plainLetters, plainText, privateTokens } from './tokens.js';

/** The sheet of the frame around a table, in its shadow root. */
export const frameSheet: string = `
:host {
  ${privateTokens}
  display: block;
  position: relative;
  background: var(--_background);
  color: var(--_color);
}
.gauge {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  height: 1ch;
  font-family: var(--_font-family);
  font-size: var(--_font-size);
  margin-bottom: -1ch;
  overflow: hidden;
  visibility: hidden;
}
.gauge::before {
  width: var(--_min-width);
  content: "";
}
:host([hidden]) {
  display: none;
}
.region {
  width: 0;
  min-width: 100%;
  max-height: var(--_max-height);
  overflow: auto;
  --_layout: fixed;
}
.region[data-wide] {
  --_layout: auto;
}
.far {
  content-visibility: auto;
  contain-intrinsic-block-size: auto 45em;
}
.region[data-stick] {
  --_stick: sticky;
  --_veil: blur(1em);
  scroll-padding-inline-start: var(--_labels);
}
.region[hidden] {
  display: none;
}
.region:focus-visible {
  outline: 2px solid var(--_focus);
  outline-offset: 2px;
}
.done slot:not([name]) {
  display: none;
}
p, details, section, .list {
  ${plainText}
  ${plainLetters}
  font-family: var(--_font-family);
  font-size: var(--_font-size);
  line-height: var(--_line-height);
}
p, details, section {
  margin: 0.5em 0;
}
p[part="lens"] {
  position: sticky;
  bottom: 0;
  padding: 0.25em 0;
  background: var(--_surface);
}
p[part="change"] {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
}
p[part="lens"]:empty {
  display: none;
}
p[part~="error"] {
  color: var(--_error);
}
a {
  color: inherit;
}
button {
  font: inherit;
}
summary, button {
  min-height: var(--_target);
  cursor: pointer;
}
summary:focus-visible, button:focus-visible {
  outline: 2px solid var(--_focus);
  outline-offset: 2px;
}
.list {
  max-width: 40em;
}
.list p, .list details {
  font: inherit;
}
.list p {
  font-weight: 600;
}
.list p span {
  display: block;
  color: var(--_muted);
  font-weight: 400;
}
[role="heading"] {
  margin: 1em 0 0.25em;
  font-weight: 600;
}
dl {
  margin: 0 0 0.5em;
}
dl > div {
  display: flex;
  flex-wrap: wrap;
  padding: 0.3em 0;
  border-bottom: var(--_border-width) solid var(--_border);
}
dt {
  flex: 1 1 40%;
  box-sizing: border-box;
  max-width: 100%;
  padding-inline-end: 1em;
}
dd {
  max-width: 100%;
  margin: 0;
  margin-inline-start: auto;
  font-variant-numeric: tabular-nums;
  text-align: end;
}
dt, dd {
  overflow-wrap: break-word;
}
dd {
  word-break: keep-all;
}
dd[data-whole] {
  white-space: nowrap;
}
ul {
  margin: 0.25em 0 0;
  padding-inline-start: 1.5em;
}
li, p {
  overflow-wrap: anywhere;
}
@media print {
  .region, .region[hidden] { display: block; overflow: visible; content-visibility: visible; }
  :host { background: none; color: #000; }
  .region { max-height: none; --_stick: static; --_veil: none; }
  .gauge, .reading, p[part="lens"], details { display: none; }
}
`;
