const line = () => ({
  "key?": "string",
  label: "string",
  "lines?": [line],
  "measure?": '"count"|"change"|"money"',
  "unit?": "string",
  "sum?": "boolean",
  "balance?": '"in"|"out"',
  "continues?": { last: ["string"], "plus?": ["string"], "minus?": ["string"] },
  "atMost?": "string",
  "prose?": ["string"],
  "unlikely?": { at: ["string"], column: "string" }
});
const envelope = {
  "year?": "integer|string",
  "agency?": "string|object",
  "edition?": "string",
  "editions?": "object",
  "title?": "string",
  "published?": "string",
  "source?": "string",
  tables: "object",
  "notes?": "object",
  "chapters?": "object",
  "$schema?": "string"
};
const edition = {
  id: "string",
  basis: "string",
  from: "integer",
  "to?": "integer",
  chapters: [{ "title?": "string", "text?": "string", "table?": "string", "statesFigures?": "boolean" }],
  tables: [
    {
      key: "string",
      title: "string",
      widths: ["number"],
      blocks: [
        {
          key: "string",
          "label?": "string",
          "corner?": "string",
          columns: [line],
          rows: [line],
          "print?": '"rows"|"across"|"listed"',
          "numbers?": "string",
          "units?": "string"
        }
      ]
    }
  ]
};

export { edition, envelope };
//# sourceMappingURL=shapes.js.map
