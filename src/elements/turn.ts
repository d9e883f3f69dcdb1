/** So many elements are drawn without a pause: more than a screen shows, so that nobody sees one of them come late. */
const few = 20;
/** Others wait when the page could not answer for so many milliseconds. */
const slice = 30;

/** What is drawn without a pause: since when, how many so far, and when the page has answered. */
interface Round {
  readonly begun: number;
  drawn: number;
  readonly over: Promise<void>;
}

let round: Round | undefined;

/** A message comes when the page has answered; a timer or a frame would be late, or never come, behind another page. */
function begin(): Round {
  const over = new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      round = undefined;
      resolve();
    };
    port2.postMessage(0);
  });
  return { begun: Date.now(), drawn: 0, over };
}

/** What an element has to wait for before it is drawn: nothing, unless many are drawn at once. */
export function turn(): Promise<void> | undefined {
  round ??= begin();
  return round.drawn++ < few || Date.now() - round.begun < slice ? undefined : round.over;
}
