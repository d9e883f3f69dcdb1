/**
 * Schemas of zod → `src/core/shapes.ts`, by which a page checks JSON. `npm run shapes` writes the file; a test compares it. A schema that
 * shapes have no way to express is an error here, so that no constraint is lost between the two.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import { edition, envelope, line } from '../../src/core/schema.js';

/** JSON Schema, as far as shapes can express it. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

type Schemas = Readonly<Record<string, z.ZodMiniType>>;

const quoted = (value: unknown): string => JSON.stringify(value);

/** The shape, where it expresses all of a schema, which is `expressed` and nothing else. */
function only(expressed: object, schema: Schema, shape: string): string {
  const sorted = (value: object) => quoted(Object.entries(value).sort());
  if (sorted(schema) === sorted(expressed)) return shape;
  throw new Error(`A shape cannot express ${quoted(schema)}`);
}

/** A schema as the source text of its shape. */
function shapeOf(schema: Schema): string {
  const { $ref, anyOf, properties, required = [], items } = schema;
  if ($ref !== undefined) return only({ $ref }, schema, $ref.slice($ref.lastIndexOf('/') + 1));
  if (anyOf) return only({ anyOf }, schema, quoted(anyOf.map(typeOf).join('|')));
  if (items) return only({ type: 'array', items, minItems: 1 }, schema, `[${shapeOf(items)}]`);
  if (!properties) return quoted(typeOf(schema));
  const fields = Object.entries(properties).map(([key, inner]) => `${quoted(required.includes(key) ? key : `${key}?`)}: ${shapeOf(inner)}`);
  return only({ type: 'object', properties, ...(required.length && { required }) }, schema, `{ ${fields.join(', ')} }`);
}

/** What zod writes of each type that has a name in shapes. */
const types: Readonly<Record<string, object>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  object: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: {} },
};

/** A type's name, or the words that are allowed. */
function typeOf(schema: Schema): string {
  const { type = '', enum: words } = schema;
  if (words) return only({ type: 'string', enum: words }, schema, words.map(quoted).join('|'));
  return only(types[type] ?? {}, schema, type);
}

/**
 * The source text of a module with the shapes of schemas.
 *
 * @param recursive - Those that contain themselves: they become functions.
 */
export function shapesOf(schemas: Schemas, recursive: Schemas = {}): string {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(recursive)) metadata.add(schema, { id });
  const functions = new Set<string>();
  const shapes = Object.entries(schemas).map(([name, schema]) => {
    const { $schema: _dialect, $defs = {}, ...inner } = z.toJSONSchema(schema, { metadata, io: 'input' }) as Schema & { $schema: string };
    for (const [id, definition] of Object.entries($defs)) {
      const { id: _id, ...recursion } = definition as Schema & { id: string };
      functions.add(`const ${id} = (): Shape => (${shapeOf(recursion)});`);
    }
    return `export const ${name} = ${shapeOf(inner)} as const satisfies Shape;`;
  });
  const head =
    "/** Made from `schema.ts` by `npm run shapes`: what is to change here has to change there. */\nimport type { Shape } from './shape.js';";
  return [head, ...functions, ...shapes].join('\n\n');
}

/** Where the shapes of the project are. */
export const file = new URL('../../src/core/shapes.ts', import.meta.url);

/** What that file has to contain. */
export async function shapes(): Promise<string> {
  const style = await resolveConfig(file);
  return format(shapesOf({ envelope, edition }, { line }), { ...style, parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await shapes());
