const tokens = {
  color: "inherit",
  background: "transparent",
  border: "#808890",
  "border-width": "1px",
  "header-background": "rgba(128, 136, 144, 0.1)",
  "header-color": "inherit",
  "header-weight": "500",
  muted: "inherit",
  "font-family": "inherit",
  "font-size": "inherit",
  "line-height": "1.5",
  padding: "0.4em 0.5em",
  "number-align": "right",
  "min-width": "50em",
  "max-height": "none",
  target: "24px",
  changed: "rgba(255, 193, 7, 0.45)",
  error: "#b3261e",
  focus: "currentColor",
  lens: "rgba(255, 190, 0, 0.3)",
  surface: "Canvas",
  zebra: "",
  hover: "",
  "total-background": "",
  "total-weight": "",
  "row-header-background": "",
  "row-header-color": "",
  "column-header-background": "",
  "column-header-color": ""
};
const token = (name, otherwise = tokens[name]) => `var(--disclosure-reader-${name},var(--disclosure-${name}${otherwise && `,${otherwise}`}))`;
const names = Object.keys(tokens);
const privateTokens = names.map((name) => tokens[name] && `--_${name}:${token(name)};`).join("");
const plainText = "text-align:start;text-indent:0;text-transform:none;white-space:normal;word-break:normal;line-break:auto;hyphens:manual;";
const plainLetters = "letter-spacing:normal;word-spacing:normal;text-shadow:none;";

export { plainLetters, plainText, privateTokens, token, tokens };
//# sourceMappingURL=tokens.js.map
