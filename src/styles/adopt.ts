/** One constructed sheet for a document and a text, shared by everything in that document that adopts it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(document: Document, text: string): CSSStyleSheet | undefined {
  const { CSSStyleSheet } = document.defaultView ?? {};
  if (!CSSStyleSheet || !('adoptedStyleSheets' in document)) return undefined;
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}

/** Also where the document is another window's. */
const isDocument = (root: Document | ShadowRoot): root is Document => root.nodeType === Node.DOCUMENT_NODE;

/** Gives a document or shadow root a style sheet, once; a `<style>` where the browser cannot adopt one. */
export function adopt(root: Document | ShadowRoot, text: string): void {
  const document = isDocument(root) ? root : root.ownerDocument;
  const sheet = sheetOf(document, text);
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const place = isDocument(root) ? root.head : root;
  if ([...place.querySelectorAll('style')].some((style) => style.textContent === text)) return;
  const style = document.createElement('style');
  const nonce = (globalThis as { litNonce?: string }).litNonce;
  if (nonce) style.setAttribute('nonce', nonce);
  style.textContent = text;
  place.appendChild(style);
}
