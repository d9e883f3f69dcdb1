function decode(bytes) {
  for (const encoding of [marked(bytes) ?? "utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
    }
  }
  return { failure: "encoding", found: "" };
}
const marked = ([first, second]) => first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : void 0;

export { decode };
//# sourceMappingURL=decode.js.map
