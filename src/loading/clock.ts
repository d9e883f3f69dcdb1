/** What loading needs to know of time and of the page; handed in, so that a test can be both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Acts once after so many milliseconds, unless the returned function is called before. */
  after(delay: number, act: () => void): () => void;
  /** Acts once the page has answered its readers. */
  afterInput(act: () => void): void;
  /** Nobody can see the page. */
  readonly hidden: boolean;
  readonly online: boolean;
  /** Calls whenever the page is seen or online again, until the returned function is called. */
  onReturn(act: () => void): () => void;
}

const returns = ['visibilitychange', 'online', 'pageshow'];

/** The time and the page that the script runs in. */
export const pageClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (delay, act) => {
    const timer = setTimeout(act, delay);
    return () => clearTimeout(timer);
  },
  // A message comes behind what readers have done; a timer or a frame would be late, or never come, behind another page.
  afterInput: (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act();
    };
    port2.postMessage(0);
  },
  get hidden() {
    return document.hidden;
  },
  get online() {
    return navigator.onLine;
  },
  onReturn: (act) => {
    for (const event of returns) addEventListener(event, act);
    return () => {
      for (const event of returns) removeEventListener(event, act);
    };
  },
};
