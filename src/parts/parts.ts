/** The parts that have joined the page, in the order in which they came. */
import { bare, isObject } from '../core/json.js';
import { failed, type Failure } from '../core/problem.js';
import { readEdition } from '../core/read.js';
import { mismatch } from '../core/shape.js';
import { fill, type Locale } from '../core/words.js';
import { editions } from '../editions/index.js';
import { consoleWords } from '../locales/console.js';
import { locales } from '../locales/index.js';
import type { Transport } from '../loading/request.js';
import { define } from './define.js';
import { partShape, type Part } from './part.js';

const known: Part[] = [];
const listeners = new Set<() => void>();

/** The parts that may join tags. */
export const parts: readonly Part[] = known;

/** Calls whenever a part has come, until the returned function is called. */
export function onPart(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether a part of that name is there. */
export const isThere = (name: string): boolean => known.some((part) => part.name === name);

/** The way to get reports that an attribute asks for, where a part has brought one. */
export function transportFor(attribute: string): Transport | undefined {
  return known.map(({ transports = {} }) => transports[attribute]).find(Boolean);
}

/**
 * Takes a part in: its editions, its languages and its tags from now on, and itself for every tag that wants it. A second part of the
 * same name changes nothing. What is no part, or has something wrong in it, is left out as a whole, and the console says why.
 */
export function addPart(given: unknown): void {
  const value = isObject(given) ? bare(given) : given;
  const against = wrongIn(value);
  if (against) {
    const name = isObject(value) && typeof value['name'] === 'string' ? value['name'] : '';
    console.error(fill(consoleWords(document.documentElement.lang).part, { name, ...against }));
    return;
  }
  const part = value as Part;
  if (isThere(part.name)) return;
  known.push(part);
  editions.push(...(part.editions ?? []));
  locales.push(...(part.locales ?? []).map(completed));
  for (const [tag, element] of Object.entries(part.tags ?? {})) define(tag, element);
  for (const listener of [...listeners]) listener();
}

type Against = Pick<Failure, 'place' | 'expected' | 'found'>;

/** What is wrong with a part; nothing where all is well. */
function wrongIn(value: unknown): Against | undefined {
  const against = mismatch(value, partShape);
  if (against) return against;
  const { wanted, editions: own = [] } = value as Part;
  if (wanted !== undefined && !isSelector(wanted)) return { place: 'wanted', expected: 'CSS selector', found: wanted };
  const failures = own.map((edition, index) => {
    const result = readEdition(edition);
    return failed(result) ? { ...result, place: `editions.${index}.${result.place ?? ''}` } : undefined;
  });
  return failures.find(Boolean);
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** A language with the wording of the form and the sentences of the first one where it has none of its own. */
const completed = (locale: Pick<Locale, 'tag'> & Partial<Locale>): Locale => ({
  direction: 'ltr',
  labels: {},
  ...locale,
  words: { ...locales[0].words, ...locale.words },
});
