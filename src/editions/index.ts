import type { Edition, Line } from '../core/form.js';
import edition2019 from './2019.js';
import edition2021 from './2021.js';

const official = [edition2019, edition2021] as const satisfies readonly Edition[];

/** The editions to read by: those in use, oldest first, and behind them what a page has added. */
export const editions: Edition[] = [...official];

type Texts<T> = T extends { readonly label: infer L extends string }
  ? L | Unit<T> | (T extends { readonly lines: readonly (infer C)[] } ? Texts<C> : never)
  : never;
type Unit<T> = T extends { readonly unit: infer U extends string } ? U : never;
type TextsOfBlock<B> = B extends { readonly columns: readonly (infer C)[]; readonly rows: readonly (infer R)[] }
  ? Texts<C> | Texts<R> | Heading<B>
  : never;
type Heading<B> = B[Extract<keyof B, 'label' | 'corner' | 'numbers'>];
type TextsOfTable<T> = T extends { readonly title: infer N; readonly blocks: readonly (infer B)[] } ? N | TextsOfBlock<B> : never;
type TextsOfEdition<E> = E extends { readonly tables: readonly (infer T)[]; readonly chapters: readonly (infer C)[] }
  ? TextsOfTable<T> | (C extends { readonly title: infer N } ? N : never)
  : never;

/** Every official wording in the editions: what a locale has to have a word for. */
export type Wording = Extract<TextsOfEdition<(typeof official)[number]>, string>;

export type { Edition, Line };
