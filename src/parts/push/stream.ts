import { largest } from '../../core/limits.js';
import { fault, patience, refuse, type Answer, type Transport } from '../../loading/request.js';

/**
 * Listens to a server that sends by itself: each message is a whole report, and the first comes at once. Interruptions are told, and the
 * browser connects again by itself; resolves when it does not. A server that is connected and stays silent is told of, and listened to.
 */
export const stream: Transport = (request, abort, clock, tell) => {
  const { address, credentials } = request;
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let last: number;
    let calm = (): void => undefined;

    const end = (answer: Answer): void => {
      abort.abort();
      resolve(answer);
    };

    const wait = (): void => {
      calm();
      calm = clock.after(patience, () => tell(fault('timeout')));
    };

    const connect = (): void => {
      source?.close();
      source = new EventSource(address, { withCredentials: credentials === 'include' });
      source.onopen = wait;
      // A message's origin is that of the stream after every redirect.
      source.onmessage = ({ data, origin: from = address }: MessageEvent<string>) => {
        calm();
        last = clock.now();
        const refused = refuse(from, request) ?? (new Blob([data]).size > largest && fault('too-large', '', '5 MB'));
        (refused ? end : tell)(refused || { text: data, from });
      };
      source.onerror = () => {
        calm();
        (source!.readyState === 2 ? end : tell)(fault('network'));
      };
      last = clock.now();
      wait();
    };

    // A machine that has slept may keep a connection that nobody is at the other end of.
    const ignore = clock.onReturn(() => {
      if (!clock.moment().hidden && Math.abs(clock.now() - last) > patience) connect();
    });

    abort.signal.addEventListener('abort', () => {
      calm();
      ignore();
      source!.close();
    });
    connect();
  });
};
