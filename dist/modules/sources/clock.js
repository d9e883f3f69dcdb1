const returns = ["visibilitychange", "online", "pageshow"];
const pageClock = {
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
  }
};

export { pageClock };
//# sourceMappingURL=clock.js.map
