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
  surface: "Canvas"
};
const privateTokens = Object.entries(tokens).map(([name, value]) => `--_${name}:var(--disclosure-${name},${value});`).join("");
const plainText = "text-align:start;text-indent:0;text-transform:none;white-space:normal;word-break:normal;line-break:auto;hyphens:manual;";
const plainLetters = "letter-spacing:normal;word-spacing:normal;text-shadow:none;";

export { plainLetters, plainText, privateTokens, tokens };
//# sourceMappingURL=tokens.js.map
