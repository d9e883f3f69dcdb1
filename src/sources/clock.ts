/** What loading needs to know of time and of the page; handed in, so that a test can be both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Acts once after so many milliseconds, unless the returned function is called before. */
  after(delay: number, act: () => void): () => void;
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
