import { fault, refuse, type Transport } from '../../loading/request.js';

/**
 * Listens to a server that sends by itself: each message is a whole report. Interruptions are told, and the browser connects again
 * by itself; resolves when it does not.
 */
export const stream: Transport = (request, abort, _clock, tell) => {
  const { address, credentials } = request;
  return new Promise((resolve) => {
    const source = new EventSource(address, { withCredentials: credentials === 'include' });
    // A message's origin is that of the stream after every redirect.
    source.onmessage = ({ data, origin: from = address }) => {
      const refused = refuse(from, request);
      if (refused) source.close();
      (refused ? resolve : tell)(refused ?? { text: String(data), from });
    };
    source.onerror = () => (source.readyState === 2 ? resolve : tell)(fault('network'));
    abort.signal.addEventListener('abort', () => source.close());
  });
};
