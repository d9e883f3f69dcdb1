import { fail } from '../core/problem.js';
import { decode } from './decode.js';
import { isAllowed, siteOf } from './origins.js';

const largest = 5 * 1024 * 1024;
const patience = 15e3;
const fault = (failure, found = "", expected = "") => ({
  failure: fail({ failure, found, expected })
});
const refuse = (address, { origins = null }) => isAllowed(address, origins) ? void 0 : fault("origin", siteOf(address));
const load = async (request, abort, clock) => {
  const { address, credentials } = request;
  let reason = "network";
  const end = clock.after(patience, () => {
    reason = "timeout";
    abort.abort();
  });
  try {
    const response = await fetch(address, { signal: abort.signal, credentials, cache: "no-cache" });
    const { ok, status, statusText, headers } = response;
    const from = response.url || address;
    const refused = refuse(from, request);
    if (refused) {
      abort.abort();
      return refused;
    }
    if (!ok || status === 204) {
      abort.abort();
      return { ...fault("http", `${status} ${statusText}`.trim()), wait: waitOf(String(headers.get("Retry-After")), clock) };
    }
    const bytes = await readBytes(response);
    if (!bytes) {
      abort.abort();
      return fault("too-large", "", "5 MB");
    }
    const text = decode(bytes);
    return typeof text !== "string" ? { failure: text } : { text, from, modified: Date.parse(String(headers.get("Last-Modified"))) || 0 };
  } catch {
    return fault(reason);
  } finally {
    end();
  }
};
const waitOf = (header, clock) => Number(header) * 1e3 || Date.parse(header) - clock.now() || 0;
async function readBytes(response) {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks = [];
  let size = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) return void 0;
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

export { fault, load, refuse };
//# sourceMappingURL=request.js.map
