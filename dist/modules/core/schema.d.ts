/**
 * What JSON from outside has to look like, declared once, in zod. The types of an edition and its parts (`form.ts`) are inferred from it.
 * The published JSON Schema is generated from it, and so are the shapes (`shapes.ts`) by which a page checks JSON without loading zod.
 */
import * as z from 'zod/mini';
/** The envelope of report JSON: everything but what is inside the tables. */
export declare const envelope: z.ZodMiniObject<{
    year: z.ZodMiniExactOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniString<string>]>>;
    agency: z.ZodMiniExactOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>]>>;
    edition: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    editions: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    title: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    published: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    source: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    tables: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    notes: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    chapters: z.ZodMiniExactOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
    $schema: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const continuation: z.ZodMiniObject<{
    last: z.ZodMiniArray<z.ZodMiniString<string>>;
    plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strip>;
export declare const line: z.ZodMiniObject<{
    key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    label: z.ZodMiniString<string>;
    lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
    measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
        count: "count";
        change: "change";
        money: "money";
    }>>;
    unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
    balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
        in: "in";
        out: "out";
    }>>;
    continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
        last: z.ZodMiniArray<z.ZodMiniString<string>>;
        plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strip>>;
    atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
        at: z.ZodMiniArray<z.ZodMiniString<string>>;
        column: z.ZodMiniString<string>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const block: z.ZodMiniObject<{
    key: z.ZodMiniString<string>;
    label: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    corner: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    columns: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        label: z.ZodMiniString<string>;
        lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
        measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            count: "count";
            change: "change";
            money: "money";
        }>>;
        unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
        balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            in: "in";
            out: "out";
        }>>;
        continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
            last: z.ZodMiniArray<z.ZodMiniString<string>>;
            plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strip>>;
        atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
            at: z.ZodMiniArray<z.ZodMiniString<string>>;
            column: z.ZodMiniString<string>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    rows: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        label: z.ZodMiniString<string>;
        lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
        measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            count: "count";
            change: "change";
            money: "money";
        }>>;
        unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
        balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            in: "in";
            out: "out";
        }>>;
        continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
            last: z.ZodMiniArray<z.ZodMiniString<string>>;
            plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strip>>;
        atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
            at: z.ZodMiniArray<z.ZodMiniString<string>>;
            column: z.ZodMiniString<string>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    print: z.ZodMiniExactOptional<z.ZodMiniEnum<{
        rows: "rows";
        across: "across";
        listed: "listed";
    }>>;
    numbers: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    units: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const table: z.ZodMiniObject<{
    key: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    widths: z.ZodMiniArray<z.ZodMiniNumber<number>>;
    blocks: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        label: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        corner: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        columns: z.ZodMiniArray<z.ZodMiniObject<{
            key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            label: z.ZodMiniString<string>;
            lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
            measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                count: "count";
                change: "change";
                money: "money";
            }>>;
            unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
            balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                in: "in";
                out: "out";
            }>>;
            continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
                last: z.ZodMiniArray<z.ZodMiniString<string>>;
                plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            }, z.core.$strip>>;
            atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
                at: z.ZodMiniArray<z.ZodMiniString<string>>;
                column: z.ZodMiniString<string>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        rows: z.ZodMiniArray<z.ZodMiniObject<{
            key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            label: z.ZodMiniString<string>;
            lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
            measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                count: "count";
                change: "change";
                money: "money";
            }>>;
            unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
            balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                in: "in";
                out: "out";
            }>>;
            continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
                last: z.ZodMiniArray<z.ZodMiniString<string>>;
                plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            }, z.core.$strip>>;
            atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
                at: z.ZodMiniArray<z.ZodMiniString<string>>;
                column: z.ZodMiniString<string>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        print: z.ZodMiniExactOptional<z.ZodMiniEnum<{
            rows: "rows";
            across: "across";
            listed: "listed";
        }>>;
        numbers: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        units: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const chapter: z.ZodMiniObject<{
    title: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    text: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    table: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    statesFigures: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strip>;
export declare const edition: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    basis: z.ZodMiniString<string>;
    from: z.ZodMiniInt;
    to: z.ZodMiniExactOptional<z.ZodMiniInt>;
    chapters: z.ZodMiniArray<z.ZodMiniObject<{
        title: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        table: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        statesFigures: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strip>>;
    tables: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        title: z.ZodMiniString<string>;
        widths: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        blocks: z.ZodMiniArray<z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            label: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            corner: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            columns: z.ZodMiniArray<z.ZodMiniObject<{
                key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                label: z.ZodMiniString<string>;
                lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
                measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                    count: "count";
                    change: "change";
                    money: "money";
                }>>;
                unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
                balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                    in: "in";
                    out: "out";
                }>>;
                continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
                    last: z.ZodMiniArray<z.ZodMiniString<string>>;
                    plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                    minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                }, z.core.$strip>>;
                atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
                    at: z.ZodMiniArray<z.ZodMiniString<string>>;
                    column: z.ZodMiniString<string>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            rows: z.ZodMiniArray<z.ZodMiniObject<{
                key: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                label: z.ZodMiniString<string>;
                lines: z.ZodMiniOptional<z.ZodMiniArray<typeof line>>;
                measure: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                    count: "count";
                    change: "change";
                    money: "money";
                }>>;
                unit: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                sum: z.ZodMiniExactOptional<z.ZodMiniBoolean<boolean>>;
                balance: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                    in: "in";
                    out: "out";
                }>>;
                continues: z.ZodMiniExactOptional<z.ZodMiniObject<{
                    last: z.ZodMiniArray<z.ZodMiniString<string>>;
                    plus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                    minus: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                }, z.core.$strip>>;
                atMost: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
                prose: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                unlikely: z.ZodMiniExactOptional<z.ZodMiniObject<{
                    at: z.ZodMiniArray<z.ZodMiniString<string>>;
                    column: z.ZodMiniString<string>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            print: z.ZodMiniExactOptional<z.ZodMiniEnum<{
                rows: "rows";
                across: "across";
                listed: "listed";
            }>>;
            numbers: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
            units: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** The envelope as JSON Schema. */
export declare const envelopeSchema: () => Readonly<Record<string, unknown>>;
