import { has } from '../core/json.js';

function originOf(address) {
  try {
    const { protocol, origin } = new URL(String(address));
    return /^https?:$/.test(protocol) ? origin : void 0;
  } catch {
    return void 0;
  }
}
function listed(own) {
  const all = has(globalThis, "disclosureOrigins") ? globalThis.disclosureOrigins : void 0;
  if (all === void 0 || all === null) return own?.split(/\s+/);
  return Array.isArray(all) ? all : [];
}
function isAllowed(address, own) {
  const list = listed(own);
  if (!list) return true;
  const origin = originOf(address);
  if (origin !== void 0) return origin === globalThis.origin || list.some((entry) => originOf(entry) === origin);
  return location.protocol === "file:" && new URL(address).protocol === "file:";
}
const siteOf = (address) => originOf(address) ?? new URL(address).protocol;
function foreignSite(address) {
  const origin = originOf(address);
  const isOwn = origin === globalThis.origin || origin === originOf(location.href);
  return origin === void 0 || isOwn ? "" : origin.replace(/^\w+:\/\//, "");
}

export { foreignSite, isAllowed, siteOf };
//# sourceMappingURL=origins.js.map
