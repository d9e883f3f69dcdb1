/** What a page with faults behind it takes along, and what is looked at in it. */

/** Keeps what goes wrong unseen. */
const listen = `
  window.unhandled = [];
  for (const event of ['error', 'unhandledrejection']) addEventListener(event, ({ message, reason }) => unhandled.push(message || String(reason)));`;

/** How a page's long waits pass: five times as fast, as nobody needs to see how long they are, or never, where they are not to end anything. */
const hurried = 'delay / 5';
const endless = '2 ** 31 - 1';

const script = (long) => `<script>${listen}
  const { setTimeout: wait } = window;
  window.setTimeout = (act, delay) => wait(act, delay > 5000 ? ${long} : delay);
</script>`;

export const hurry = script(hurried);
export const patience = script(endless);

/** What a tag shows; runs in the page. */
export function look(element) {
  const { locales } = window.disclosure;
  const words = (element.shadowRoot.querySelector('[part=error]')?.textContent ?? '').trim();
  const says = ([, sentence]) => {
    const parts = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^]*')}$`).test(words);
  };
  return {
    status: element.status,
    failure: words && (Object.entries(locales[0].words.failures).find(says)?.[0] ?? words),
    figures: [...element.querySelectorAll('td')].map((cell) => cell.textContent),
    fallback: Boolean(element.querySelector('a')?.getClientRects().length),
  };
}
