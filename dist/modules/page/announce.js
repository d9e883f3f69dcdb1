import { pageClock } from '../loading/clock.js';

const pause = 6e4;
const gathering = 500;
const page = { count: 0, last: 0 };
function announce(count, say, clock = pageClock, voice = page) {
  const waits = voice.count;
  voice.count += count;
  if (waits) return;
  const silence = Math.min(pause, voice.last + pause - clock.now());
  clock.after(Math.max(gathering, silence), () => {
    voice.last = clock.now();
    say(voice.count, voice.last);
    voice.count = 0;
  });
}

export { announce };
//# sourceMappingURL=announce.js.map
