import { privateTokens } from './tokens.js';

/** The sheet of the frame around a table, in its shadow root. */
export const frameSheet: string = `
:host {
  ${privateTokens}
  display: block;
  position: relative;
}
:host([hidden]) {
  display: none;
}
.region {
  overflow-x: auto;
  content-visibility: var(--_disclosure-visibility, visible);
  contain-intrinsic-block-size: auto 45em;
}
.region:focus-visible {
  outline: 2px solid var(--_focus);
  outline-offset: 2px;
}
.done slot:not([name]) {
  display: none;
}
p, details {
  margin: 0.5em 0;
  font-size: 0.875em;
  line-height: var(--_line-height);
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
summary {
  cursor: pointer;
}
ul {
  margin: 0.25em 0 0;
  padding-inline-start: 1.5em;
}
li, p {
  overflow-wrap: anywhere;
}
@media print {
  .region { overflow: visible; content-visibility: visible; }
  details, p[part="lens"] { display: none; }
}
`;
