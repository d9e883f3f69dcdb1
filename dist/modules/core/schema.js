import * as z from 'zod/mini';

const text = z.optional(z.string());
const object = z.record(z.string(), z.unknown());
const envelope = z.object({
  year: z.optional(z.union([z.int(), z.string()])),
  agency: z.optional(z.union([z.string(), object])),
  edition: text,
  editions: z.optional(object),
  title: text,
  published: text,
  source: text,
  tables: object,
  notes: z.optional(object),
  chapters: z.optional(object),
  $schema: text
});
const line = z.object({
  key: text,
  label: z.string(),
  get lines() {
    return z.optional(z.array(line).check(z.minLength(1)));
  },
  measure: text,
  unit: text,
  sum: z.optional(z.boolean()),
  balance: text
});
const lines = z.array(line).check(z.minLength(1));
const block = z.object({
  key: z.string(),
  label: text,
  corner: text,
  print: z.optional(z.enum(["rows", "across", "listed"])),
  numbers: text,
  units: text,
  columns: lines,
  rows: lines
});
const table = z.object({
  key: z.string(),
  title: z.string(),
  widths: z.array(z.number()).check(z.minLength(1)),
  blocks: z.array(block).check(z.minLength(1))
});
const edition = z.object({
  id: z.string(),
  basis: z.string(),
  from: z.int(),
  to: z.optional(z.int()),
  chapters: z.array(z.object({ title: text, text, table: text })).check(z.minLength(1)),
  tables: z.array(table).check(z.minLength(1))
});
const envelopeSchema = () => z.toJSONSchema(envelope);

export { edition, envelope, envelopeSchema };
//# sourceMappingURL=schema.js.map
