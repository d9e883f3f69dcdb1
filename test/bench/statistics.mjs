/** Numbers → what is said of them. */

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** The median, and the quartiles beside it: what half of the samples lie between. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) };
}

/** Pairs of times → each contestant's time as a multiple of the limit's beside it. */
export const ratios = (pairs) => summary(pairs.map(([time, limit]) => time / limit));
