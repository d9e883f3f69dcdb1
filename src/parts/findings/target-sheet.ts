/** How the cell looks that a reader was led to, and the links that lead there from the page; no `!important` less of a page changes it. */
const own = ':not(#_):not(#_):not(#_)';

export const targetSheet = `
.disclosure-findings${own} a {
  color: inherit;
  text-decoration: underline;
}
@media screen {
  [data-reached]${own} {
    outline: 3px solid var(--_focus);
    outline-offset: -2px;
    background: var(--_lens);
  }
  div[data-reached]${own} {
    outline-offset: 2px;
  }
}
@media screen and (forced-colors: active) {
  [data-reached]${own} {
    outline-color: Highlight;
  }
}
`;
