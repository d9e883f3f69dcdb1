import { fail } from '../core/problem.js';

function decode(bytes) {
  for (const encoding of [wide(bytes) ?? "utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
    }
  }
  return fail({ failure: "encoding", found: "" });
}
function wide([first, second]) {
  if (first === 255 ? second === 254 : first && second === 0) return "utf-16le";
  return (first === 254 ? second === 255 : first === 0 && second) ? "utf-16be" : void 0;
}

export { decode };
//# sourceMappingURL=decode.js.map
