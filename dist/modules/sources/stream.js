import { fault } from './address.js';

function stream({ address, credentials }, abort, _clock, tell) {
  return new Promise((resolve) => {
    const source = new EventSource(address, { withCredentials: credentials === "include" });
    source.onmessage = ({ data }) => tell({ text: String(data) });
    source.onerror = () => (source.readyState === 2 ? resolve : tell)(fault("network"));
    abort.signal.addEventListener("abort", () => source.close());
  });
}

export { stream };
//# sourceMappingURL=stream.js.map
