/** The schemas of what comes from outside, in zod: the types are inferred from them, and the published JSON Schema is generated. */
import * as z from 'zod/mini';
/** The envelope of report JSON: everything but what is inside the tables. */
export declare const envelope: z.ZodMiniObject<{
    year: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniString<string>]>>;
    agency: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>]>>;
    edition: z.ZodMiniOptional<z.ZodMiniString<string>>;
    editions: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    published: z.ZodMiniOptional<z.ZodMiniString<string>>;
    source: z.ZodMiniOptional<z.ZodMiniString<string>>;
    tables: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    notes: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    chapters: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type Envelope = z.infer<typeof envelope>;
declare const line: z.ZodMiniObject<{
    key: z.ZodMiniOptional<z.ZodMiniString<string>>;
    label: z.ZodMiniString<string>;
    lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
    measure: z.ZodMiniOptional<z.ZodMiniString<string>>;
    unit: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sum: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    balance: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** An edition of the form as JSON. */
export declare const edition: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    basis: z.ZodMiniString<string>;
    from: z.ZodMiniInt;
    to: z.ZodMiniOptional<z.ZodMiniInt>;
    chapters: z.ZodMiniArray<z.ZodMiniObject<{
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        table: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    tables: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        title: z.ZodMiniString<string>;
        widths: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        blocks: z.ZodMiniArray<z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            label: z.ZodMiniOptional<z.ZodMiniString<string>>;
            corner: z.ZodMiniOptional<z.ZodMiniString<string>>;
            print: z.ZodMiniOptional<z.ZodMiniEnum<{
                rows: "rows";
                across: "across";
                listed: "listed";
            }>>;
            numbers: z.ZodMiniOptional<z.ZodMiniString<string>>;
            units: z.ZodMiniOptional<z.ZodMiniString<string>>;
            columns: z.ZodMiniArray<z.ZodMiniObject<{
                key: z.ZodMiniOptional<z.ZodMiniString<string>>;
                label: z.ZodMiniString<string>;
                lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
                measure: z.ZodMiniOptional<z.ZodMiniString<string>>;
                unit: z.ZodMiniOptional<z.ZodMiniString<string>>;
                sum: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                balance: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
            rows: z.ZodMiniArray<z.ZodMiniObject<{
                key: z.ZodMiniOptional<z.ZodMiniString<string>>;
                label: z.ZodMiniString<string>;
                lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
                measure: z.ZodMiniOptional<z.ZodMiniString<string>>;
                unit: z.ZodMiniOptional<z.ZodMiniString<string>>;
                sum: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                balance: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Edition = z.infer<typeof edition>;
/** The envelope as JSON Schema. */
export declare const envelopeSchema: () => Readonly<Record<string, unknown>>;
export {};
