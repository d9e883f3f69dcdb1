import { failed } from '../core/problem.js';
import { parseJSON } from '../core/text.js';
import { decode } from './decode.js';

const largest = 5 * 1024 * 1024;
const patience = 15e3;
async function load(address, signal, credentials) {
  const inTime = new AbortController();
  const timer = setTimeout(() => inTime.abort(), patience);
  const stop = () => inTime.abort();
  signal.addEventListener("abort", stop);
  try {
    const response = await fetch(address, { signal: inTime.signal, credentials, cache: "no-cache" });
    if (!response.ok || response.status === 204) return fault("http", address, `${response.status} ${response.statusText}`.trim());
    const bytes = await readBytes(response);
    if (!bytes) return { ...fault("too-large", address), expected: "5 MB" };
    const text = decode(bytes);
    const value = typeof text === "string" ? parseJSON(text) : text;
    return typeof value === "object" && value !== null && failed(value) ? { ...value, address } : value;
  } catch (error) {
    if (signal.aborted) throw error;
    return fault(inTime.signal.aborted ? "timeout" : "network", address);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
const fault = (failure, address, found = "") => ({ failure, found, address });
async function readBytes(response) {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks = [];
  let size = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) {
      void reader.cancel();
      return void 0;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

export { load };
//# sourceMappingURL=address.js.map
