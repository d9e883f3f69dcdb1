/**
 * How long anything may take before it counts as hanging, in milliseconds. No result depends on these: they are far longer than a busy machine
 * needs, and only end what would otherwise wait for ever.
 */
const minute = 60_000;

export const limits = {
  /** Until a package is downloaded, installed or unpacked. */
  install: 15 * minute,
  /** Until a program has started, which may have to be fetched from a slow disk. */
  start: 3 * minute,
  /** Until the Chromium of the tests has started, and can be spoken to: it takes less than a second, and three on a busy machine. */
  browser: minute / 3,
  /** For one thing that is asked of a page. */
  page: 3 * minute,
  /** For one test. */
  test: 5 * minute,
  /** For all tests of a file in the test runner; those of all stories in all modes are many. */
  file: 60 * minute,
  /** For what comes before the first test of a file, where a browser may have to be fetched. */
  before: 20 * minute,
};

/** A promise that fails with what was waited for, where that takes longer than its limit. */
export async function within(limit, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
