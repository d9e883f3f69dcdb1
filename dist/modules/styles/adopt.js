const sheets = /* @__PURE__ */ new WeakMap();
function sheetOf(document, text) {
  const { CSSStyleSheet } = document.defaultView ?? {};
  if (!CSSStyleSheet || !("adoptedStyleSheets" in document)) return void 0;
  const known = sheets.get(document) ?? /* @__PURE__ */ new Map();
  sheets.set(document, known);
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}
const isDocument = (root) => root.nodeType === Node.DOCUMENT_NODE;
function adopt(root, text) {
  const document = isDocument(root) ? root : root.ownerDocument;
  const sheet = sheetOf(document, text);
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const place = isDocument(root) ? root.head : root;
  if ([...place.querySelectorAll("style")].some((style2) => style2.textContent === text)) return;
  const style = document.createElement("style");
  const nonce = globalThis.litNonce;
  if (nonce) style.setAttribute("nonce", nonce);
  style.textContent = text;
  place.appendChild(style);
}

export { adopt };
//# sourceMappingURL=adopt.js.map
