/** Tells the runner what Node's own test runner says of the tests in a file. */
import { inspect } from 'node:util';

/** The names of the suites and the test that are told of now, from the outside in. */
let path = [];

const tellers = {
  'test:dequeue': ({ name, nesting }) => ({ began: name, depth: nesting }),
  'test:start': ({ name, nesting }) => void (path = [...path.slice(0, nesting), name]),
  'test:pass': ({ name, nesting, skip, details }) => ({
    ended: name,
    depth: nesting,
    ...(details.type !== 'suite' && skip === undefined && { passed: titleAt(nesting) }),
  }),
  // A suite fails with its tests, which have been told of, or by its hooks.
  'test:fail': ({ name, nesting, details: { type, error } }) => ({
    ended: name,
    depth: nesting,
    ...((type !== 'suite' || error.failureType !== 'subtestsFailed') && { failed: titleAt(nesting), error: textOf(error) }),
  }),
};

const titleAt = (nesting) => path.slice(0, nesting + 1).join(' › ');

function textOf({ cause, message }) {
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : cause === undefined ? message : inspect(cause);
}

export default async function* reporter(source) {
  for await (const { type, data } of source) {
    const told = tellers[type]?.(data);
    if (told) process.send?.(told);
  }
  yield '';
}
