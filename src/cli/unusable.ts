/** Input that nothing can be done with; the message says so to whoever wrote it. */
export class Unusable extends Error {}

/** Says where input is wrong, what belongs there and what stands there. */
export const unusable = (place: string, expected: string, found: string): Unusable =>
  new Unusable(`${place}: expected ${expected}, found ${found}`);

/** The value, if it is one of those that are known. */
export function oneOf<T extends string>(known: readonly T[], value: string, place: string): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw unusable(place, known.join(', ') || 'nothing', `"${value}"`);
  return found;
}
