/** What a page of the stories shows; each function runs in the page, in the oldest browser too. */

/** Every tag of ours has come to an end; one without any source has nothing to wait for, and nor has a page without our script. */
export function isSettled() {
  if (document.readyState !== 'complete') return false;
  if (!document.querySelector('script[src*="disclosure.js"]')) return true;
  return [...document.querySelectorAll(':not(:defined), [status]')].every((tag) => {
    const status = tag.getAttribute('status');
    return status === 'ready' || status === 'failed' || (status === 'empty' && !tag.firstElementChild);
  });
}

/** The tables with their words and figures, what each was made from, and what stands in place of a table. */
export function look() {
  /** The text or address that a tag's report comes from: its own, that of the tag it names, or that of the tag around it. */
  function sourceOf(tag) {
    const child = tag.querySelector(':scope > script[type="application/json"]');
    if (child) return { text: child.textContent };
    const link = tag.querySelector(':scope > a[href$=".json"]');
    const address = tag.getAttribute('src') || (link && link.getAttribute('href'));
    if (address) return { address: new URL(address, document.baseURI).pathname };
    const other = document.getElementById(tag.getAttribute('for')) || tag.parentElement.closest('disclosure-report');
    return other ? sourceOf(other) : {};
  }
  /** What a tag shows where the window is too narrow for its table. */
  const listsOf = ({ shadowRoot }) => (shadowRoot ? shadowRoot.querySelectorAll('[part=list]') : []);
  const isPlain = ({ borderTopStyle, borderBottomWidth }) => borderTopStyle === 'none' || borderBottomWidth === '0px';
  const tables = [...document.querySelectorAll('table.disclosure-table')].map((table) => ({
    source: sourceOf(table.parentElement),
    lang: table.lang,
    section: (table.querySelector('td').getAttribute('data-address') || '').split('/')[0],
    texts: [...table.querySelectorAll('th, td')].map((cell) => cell.textContent),
    plain: [...table.querySelectorAll('td')].filter((cell) => isPlain(getComputedStyle(cell))).length,
    seen: [table, ...listsOf(table.parentElement)].some((shown) => shown.offsetHeight > 50),
  }));
  const tags = [...document.querySelectorAll('disclosure-table, request-outcome-matrix, review-litigation-table')].map((tag) => ({
    shows: Boolean(tag.querySelector(':scope > table')),
    error: tag.shadowRoot ? ((tag.shadowRoot.querySelector('[part=error]') || {}).textContent || '').trim() : '',
  }));
  return { encoding: document.characterSet, tables, tags };
}
