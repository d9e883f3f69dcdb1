/** What time and the page are like when something happens. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1. */
  readonly chance: number;
  /** Nobody can see the page. */
  readonly hidden: boolean;
  readonly online: boolean;
}

/** What loading needs to know of time and of the page; handed in, so that a test can be both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** What time and the page are like now. */
  moment(): Moment;
  /** Acts once after so many milliseconds, unless the returned function is called before. */
  after(delay: number, act: () => void): () => void;
  /** Acts once the page has answered its readers. */
  afterInput(act: () => void): void;
  /** Calls whenever the page is seen or online again, until the returned function is called. */
  onReturn(act: () => void): () => void;
}

/** Browsers take a longer wait for none. */
const longest = 2 ** 31 - 1;
const returns = ['visibilitychange', 'online', 'pageshow'];

/** The time and the page that the script runs in. */
export const pageClock: Clock = {
  now: () => Date.now(),
  moment: () => ({ now: Date.now(), chance: Math.random(), hidden: document.hidden, online: navigator.onLine }),
  after: (delay, act) => {
    const timer = setTimeout(act, Math.min(delay, longest));
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
  onReturn: (act) => {
    for (const event of returns) addEventListener(event, act);
    return () => {
      for (const event of returns) removeEventListener(event, act);
    };
  },
};
