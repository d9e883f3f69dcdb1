const own = ":not(#_):not(#_):not(#_)";
const targetSheet = `
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

export { targetSheet };
//# sourceMappingURL=target-sheet.js.map
