import { pageClock, type Clock } from '../loading/clock.js';

/** So many elements are drawn without a pause: more than a screen shows, so that nobody sees one of them come late. */
const few = 20;
/** Others wait when the page could not answer for so many milliseconds; what is drawn further apart is not drawn at once. */
const slice = 30;

/** What was drawn on a page: when the last was, how many were without a pause, since when others wait, and for what. */
const page = { last: 0, drawn: 0, begun: 0, answered: undefined as Promise<void> | undefined };

/** What an element has to wait for before it is drawn: nothing, unless many are drawn at once. */
export function yieldToPage(clock: Pick<Clock, 'now' | 'afterInput'> = pageClock, line = page): Promise<void> | undefined {
  const now = clock.now();
  if (now - line.last > slice) line.drawn = 0;
  line.last = now;
  if (line.drawn++ < few) return undefined;
  if (!line.answered) {
    line.begun = now;
    line.answered = new Promise((resolve) => {
      clock.afterInput(() => {
        line.drawn = 0;
        line.answered = undefined;
        resolve();
      });
    });
  }
  return now - line.begun < slice ? undefined : line.answered;
}
