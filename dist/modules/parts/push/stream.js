import { largest } from '../../core/limits.js';
import { patience, refuse, fault } from '../../loading/request.js';

const stream = (request, abort, clock, tell) => {
  const { address, credentials } = request;
  return new Promise((resolve) => {
    let source;
    let last;
    let calm = () => void 0;
    const end = (answer) => {
      abort.abort();
      resolve(answer);
    };
    const wait = () => {
      calm();
      calm = clock.after(patience, () => tell(fault("timeout")));
    };
    const connect = () => {
      source?.close();
      source = new EventSource(address, { withCredentials: credentials === "include" });
      source.onopen = wait;
      source.onmessage = ({ data, origin: from = address }) => {
        calm();
        last = clock.now();
        const refused = refuse(from, request) ?? (new Blob([data]).size > largest && fault("too-large", "", "5 MB"));
        (refused ? end : tell)(refused || { text: data, from });
      };
      source.onerror = () => {
        calm();
        (source.readyState === 2 ? end : tell)(fault("network"));
      };
      last = clock.now();
      wait();
    };
    const ignore = clock.onReturn(() => {
      if (!clock.moment().hidden && Math.abs(clock.now() - last) > patience) connect();
    });
    abort.signal.addEventListener("abort", () => {
      calm();
      ignore();
      source.close();
    });
    connect();
  });
};

export { stream };
//# sourceMappingURL=stream.js.map
