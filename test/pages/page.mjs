/** Pages as portals write them. */

/** A page with the classic file in its head, behind what else is to stand there; `html` are the attributes of its root. */
export const pageOf = (body, { html = 'lang="zh-CN"', head = '' } = {}) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html ${html}><head><title>政府信息公开年报</title><meta name="viewport" content="width=device-width">
    ${head}<script src="/dist/disclosure.js"></script></head><body>${body}</body></html>`,
});

/** A report as it stands inside a tag. */
export const inline = (report) => `<script type="application/json">${JSON.stringify(report)}</script>`;

/** The strictest policy that a page may have and still show our tables. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What a server says of a page that has that policy. */
export const strict = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };

/** Runs before anything else on a page: keeps what goes against its policy, and what throws. */
export function watch() {
  window.troubles = [];
  const note = (text) => window.troubles.push(text);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note(`${violatedDirective} ${blockedURI}`));
  window.addEventListener('error', ({ message }) => note(message));
}
