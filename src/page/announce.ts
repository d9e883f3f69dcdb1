import { pageClock, type Clock } from '../loading/clock.js';

const pause = 60_000;
/** Long enough for all tables of a page to have changed. */
const gathering = 500;

/** What waits to be said, and when something was said last: one voice for all tables of a page. */
const page = { count: 0, last: 0 };

/** Has the number of changed figures said by the first who asks for it, at most once a minute. */
export function announce(count: number, say: (count: number, now: number) => void, clock: Clock = pageClock, voice = page): void {
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
