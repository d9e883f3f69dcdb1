/**
 * What a page runs before anything else when it is watched: it looks so many `times` whether it is `done`, and then sends what `look` finds. It
 * counts its looks, not the time, so that a busy machine gives it more. It takes along what it needs of the language, which the page may spoil
 * after it, and stays within what the oldest browser reads.
 */
export function watch(address, times, done, look) {
  const { fetch: send, setTimeout: later } = window;
  const { stringify } = JSON;
  const { isArray } = Array;
  const { warn } = console;
  const ownKeys = Reflect.ownKeys;
  const found = { troubles: [], violations: [], warnings: [], done: false, seen: null };
  let left = times;

  /** As `JSON.stringify`, whatever `toJSON` a page may have added. */
  function write(value) {
    if (value === null || typeof value !== 'object') return stringify(value === undefined ? null : value);
    const keys = ownKeys(value);
    let text = '';
    for (let index = 0; index < keys.length; index++) {
      if (isArray(value) && keys[index] === 'length') continue;
      text += (text && ',') + (isArray(value) ? '' : `${stringify(keys[index])}:`) + write(value[keys[index]]);
    }
    return isArray(value) ? `[${text}]` : `{${text}}`;
  }

  function note(list, text) {
    list[list.length] = String(text);
  }

  function finish() {
    try {
      found.seen = look();
    } catch (error) {
      note(found.troubles, `look: ${error}`);
    }
    send(address, { method: 'POST', mode: 'no-cors', body: write(found) });
  }

  function wait() {
    left--;
    try {
      found.done = Boolean(done());
    } catch (error) {
      if (!left) note(found.troubles, `done: ${error}`);
    }
    if (found.done || !left) return finish();
    later.call(window, wait, 20);
  }

  console.warn = function () {
    note(found.warnings, arguments[0]);
    return warn.apply(console, arguments);
  };
  window.addEventListener('error', (event) => note(found.troubles, (event.error && event.error.stack) || event.message));
  window.addEventListener('unhandledrejection', (event) => note(found.troubles, (event.reason && event.reason.stack) || event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    note(found.violations, `${event.violatedDirective} ${event.blockedURI || ''} ${event.sourceFile || ''}`),
  );
  document.addEventListener('DOMContentLoaded', wait);
}
