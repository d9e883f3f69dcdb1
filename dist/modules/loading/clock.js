const longest = 2 ** 31 - 1;
const returns = ["visibilitychange", "online", "pageshow"];
const pageClock = {
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
  }
};

export { pageClock };
//# sourceMappingURL=clock.js.map
