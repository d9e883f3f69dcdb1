/**
 * What JSON from outside has to look like, declared once, in zod. The types of an edition and its parts (`form.ts`) are inferred from it.
 * The published JSON Schema is generated from it, and so are the shapes (`shapes.ts`) by which a page checks JSON without loading zod.
 */
import * as z from 'zod/mini';

/** A list that has at least one item. */
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));

const text = z.exactOptional(z.string());
const object = z.record(z.string(), z.unknown());
const texts = list(z.string());

/** The envelope of report JSON: everything but what is inside the tables. */
export const envelope = z.object({
  year: z.exactOptional(z.union([z.int(), z.string()])),
  agency: z.exactOptional(z.union([z.string(), object])),
  edition: text,
  editions: z.exactOptional(object),
  title: text,
  published: text,
  source: text,
  tables: object,
  notes: z.exactOptional(object),
  chapters: z.exactOptional(object),
  $schema: text,
});

export const continuation = z.object({ last: texts, plus: z.exactOptional(texts), minus: z.exactOptional(texts) });

export const line = z.object({
  /** Its name in report JSON and addresses; a line without one only groups the lines under it. */
  key: text,
  /** The official wording, as the form prints it. */
  label: z.string(),
  /** The lines that it is the heading of. */
  get lines(): z.ZodMiniOptional<z.ZodMiniArray<typeof line>> {
    return z.optional(list(line)); // TypeScript cannot infer the type of an exactOptional that contains itself
  },
  /** What its numbers measure: whole things (where nothing is said), a change in them (signed), or money. */
  measure: z.exactOptional(z.enum(['count', 'change', 'money'])),
  /** The unit of its numbers, where they do not bring their own. */
  unit: text,
  /** Its number is the sum of the lines under it, or, where it has none, of the other lines of its group. */
  sum: z.exactOptional(z.boolean()),
  /** In each line across, the numbers marked `in` add up to those marked `out` (the form's own 勾稽关系). */
  balance: z.exactOptional(z.enum(['in', 'out'])),
  /** Its number follows from last year's lines `last`, with this year's `plus` and `minus`. */
  continues: z.exactOptional(continuation),
  /** The line that it is a part of, and so cannot exceed. */
  atMost: text,
  /** Words that name its number in the report's prose. */
  prose: z.exactOptional(texts),
  /** The levels of agency that have nothing to report here, in the column named. */
  unlikely: z.exactOptional(z.object({ at: texts, column: z.string() })),
});

export const block = z.object({
  key: z.string(),
  /** The heading across the whole block. */
  label: text,
  /** What stands in the corner, over the row labels. */
  corner: text,
  columns: list(line),
  rows: list(line),
  /**
   * How the rows are printed: one under the other (`rows`, where nothing is said); side by side, each over columns of its own, with one
   * row of numbers under them all (`across`); or every line, heading or not, as an indented row with its unit beside it (`listed`).
   */
  print: z.exactOptional(z.enum(['rows', 'across', 'listed'])),
  /** What the one row of numbers of a block across is, for those who cannot see the headers over it. */
  numbers: text,
  /** The heading over the units of a block that is listed. */
  units: text,
});

export const table = z.object({
  key: z.string(),
  title: z.string(),
  /** Proportions of the grid columns, from left to right. */
  widths: list(z.number()),
  blocks: list(block),
});

export const chapter = z.object({
  title: text,
  /** The key of its prose under `chapters`. */
  text,
  /** The key of its table. */
  table: text,
  /** Whether its prose states figures of the tables, with which it is then compared. */
  statesFigures: z.exactOptional(z.boolean()),
});

export const edition = z.object({
  id: z.string(),
  /** The document that prescribes the form. */
  basis: z.string(),
  from: z.int(),
  to: z.exactOptional(z.int()),
  chapters: list(chapter),
  tables: list(table),
});

/** The envelope as JSON Schema. */
export const envelopeSchema = (): Readonly<Record<string, unknown>> => z.toJSONSchema(envelope);
