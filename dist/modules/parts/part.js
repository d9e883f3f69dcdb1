const partShape = {
  name: "string",
  "wanted?": "string",
  "editions?": ["object"],
  "locales?": [{ tag: "string", "direction?": '"ltr"|"rtl"', "labels?": "object", "words?": "object" }],
  "tags?": "object",
  "transports?": "object",
  "functions?": "object",
  "join?": "function"
};

export { partShape };
//# sourceMappingURL=part.js.map
