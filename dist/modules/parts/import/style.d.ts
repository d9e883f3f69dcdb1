/** What an element of a page says of its own style: its `style` attribute, and the older attributes that do the same. */
import type { TreeElement } from './tree.js';
/** Values by property, in small letters, without what makes one of them important. */
export type Style = ReadonlyMap<string, string>;
/** The style that an element has of its own. */
export declare function styleOf({ tag, attributes }: TreeElement): Style;
/** The declarations of a block; one that is important goes before those behind it. */
export declare function declarations(text: string): Style;
/** A length in pixels; `em` is what a relative one is a part of. `undefined` where it is none, or is computed. */
export declare function pixels(value: string, em: number): number | undefined;
