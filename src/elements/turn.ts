/** So many elements are drawn without a pause: more than a screen shows, so that nobody sees one of them come late. */
const few = 20;
/** Others wait when the page could not answer for so many milliseconds; what is drawn further apart is not drawn at once. */
const slice = 30;

let last = 0;
let drawn = 0;
let begun = 0;
let answered: Promise<void> | undefined;

/** A message comes when the page has answered; a timer or a frame would be late, or never come, behind another page. */
function begin(now: number): Promise<void> {
  begun = now;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      drawn = 0;
      answered = undefined;
      resolve();
    };
    port2.postMessage(0);
  });
}

/** What an element has to wait for before it is drawn: nothing, unless many are drawn at once. */
export function turn(): Promise<void> | undefined {
  const now = Date.now();
  if (now - last > slice) drawn = 0;
  last = now;
  if (drawn++ < few) return undefined;
  answered ??= begin(now);
  return now - begun < slice ? undefined : answered;
}
