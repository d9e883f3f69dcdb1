import { largest } from '../core/limits.js';
import { fail } from '../core/problem.js';
import { decode } from './decode.js';
import { isAllowed, siteOf } from './origins.js';

const patience = 15e3;
const fault = (failure, found = "", expected = "") => ({
  failure: fail({ failure, found, expected })
});
const refuse = (address, { origins = null }) => isAllowed(address, origins) ? void 0 : fault("origin", siteOf(address));
const atOnce = 6;
const lines = {};
const load = async (request, abort, clock) => {
  const { address, credentials } = request;
  const line = lines[siteOf(address)] ??= [];
  let go;
  const turn = new Promise((resolve) => go = resolve);
  if (line.push(go) > atOnce) await turn;
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
    if (refused) return refused;
    if (!ok || status === 204) {
      return { ...fault("http", `${status} ${statusText}`.trim()), wait: waitOf(String(headers.get("Retry-After")), clock) };
    }
    const bytes = await readBytes(response);
    if (!bytes) return fault("too-large", "", "5 MB");
    const text = decode(bytes);
    return typeof text !== "string" ? { failure: text } : { text, from, age: Math.max(0, Number(headers.get("Age")) * 1e3) || 0 };
  } catch {
    return fault(reason);
  } finally {
    end();
    abort.abort();
    line.splice(line.indexOf(go), 1);
    line.slice(0, atOnce).forEach((one) => one());
  }
};
const waitOf = (header, clock) => Number(header) * 1e3 || Date.parse(header) - clock.now() || 0;
async function readBytes(response) {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Response(new Blob(chunks)).arrayBuffer());
    size += value.length;
    if (size > largest) return void 0;
    chunks.push(value);
  }
}

export { fault, load, patience, refuse };
//# sourceMappingURL=request.js.map
