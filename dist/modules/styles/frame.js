import { privateTokens } from './tokens.js';

const frameSheet = `:host {${privateTokens}display:block;position:relative;}:host([hidden]) {display:none;}.region {overflow-x:auto;}.region:focus-visible {outline:2px solid var(--_focus);outline-offset:2px;}.done slot:not([name]) {display:none;}p,details {margin:0.5em 0;font-size:0.875em;line-height:var(--_line-height);}p[part="lens"] {position:sticky;bottom:0;padding:0.25em 0;background:var(--_surface);}p[part~="error"] {color:var(--_error);}summary {cursor:pointer;}ul {margin:0.25em 0 0;padding-inline-start:1.5em;}li,p {overflow-wrap:anywhere;}@media print {.region {overflow:visible; }details {display:none; }}`;

export { frameSheet };
//# sourceMappingURL=frame.js.map
