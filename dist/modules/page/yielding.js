import { pageClock } from '../loading/clock.js';

const few = 20;
const slice = 30;
const page = { last: 0, drawn: 0, begun: 0, answered: void 0 };
function yieldToPage(clock = pageClock, line = page) {
  const now = clock.now();
  if (now - line.last > slice) line.drawn = 0;
  line.last = now;
  if (line.drawn++ < few) return void 0;
  if (!line.answered) {
    line.begun = now;
    line.answered = new Promise((resolve) => {
      clock.afterInput(() => {
        line.drawn = 0;
        line.answered = void 0;
        resolve();
      });
    });
  }
  return now - line.begun < slice ? void 0 : line.answered;
}

export { yieldToPage };
//# sourceMappingURL=yielding.js.map
