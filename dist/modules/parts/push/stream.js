import { refuse, fault } from '../../loading/request.js';

const stream = (request, abort, _clock, tell) => {
  const { address, credentials } = request;
  return new Promise((resolve) => {
    const source = new EventSource(address, { withCredentials: credentials === "include" });
    source.onmessage = ({ data, origin: from = address }) => {
      const refused = refuse(from, request);
      if (refused) source.close();
      (refused ? resolve : tell)(refused ?? { text: String(data), from });
    };
    source.onerror = () => (source.readyState === 2 ? resolve : tell)(fault("network"));
    abort.signal.addEventListener("abort", () => source.close());
  });
};

export { stream };
//# sourceMappingURL=stream.js.map
