/** Tells the runner how the test files in a browser go; without one, as `npx wtr` has none, it says the count. */
import { relative } from 'node:path';

const under = ({ name, suites, tests }, path = []) => {
  const inner = name ? [...path, name] : path;
  return [
    ...tests.map((test) => ({ ...test, title: [...inner, test.name].join(' › ') })),
    ...suites.flatMap((suite) => under(suite, inner)),
  ];
};

/** What a browser's error says. Some browsers begin the stack with the message. */
function textOf({ message = '', stack = '', expected, actual }) {
  const [first] = stack.split('\n', 1);
  const compared = typeof expected === 'string' && typeof actual === 'string' ? [`expected: ${expected}`, `actual: ${actual}`] : [];
  return [...(first.includes(message) && !/^\s*at /.test(first) ? [] : [message]), stack, ...compared].filter(Boolean).join('\n');
}

/** What went wrong outside of the tests: the file could not be loaded, or its page has ended. */
function outside({ errors, logs, request404s, testResults }) {
  if (testResults && !errors.length) return [];
  const said = [...request404s.map((path) => `not found: ${path}`), ...logs.map((words) => words.join(' '))];
  return errors.length ? [...errors.map(textOf), ...said] : ['its page has ended', ...said];
}

export function browserReporter() {
  const running = new Set();
  let passed = 0;
  let failed = 0;
  const tell = (message) => process.send?.(message);

  return {
    /** The files that are under way, while which their browser may not end. */
    get running() {
      return [...running].map((file) => relative('.', file));
    },
    start({ sessions }) {
      const begin = ({ status, testFile }) => {
        if (status !== 'INITIALIZING') return;
        running.add(testFile);
        tell({ file: testFile });
      };
      // The first one has begun before anybody could listen.
      for (const session of sessions.all()) begin(session);
      sessions.on('session-status-updated', begin);
    },
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const tests = session.testResults ? under(session.testResults) : [];
        for (const { title } of tests.filter((test) => test.passed)) tell({ passed: title });
        const failures = tests.filter(({ error, skipped }) => error && !skipped).map(({ title, error }) => [title, textOf(error)]);
        const more = outside(session);
        if (more.length) failures.push(['', more.join('\n')]);
        for (const [title, error] of failures) tell({ failed: title, error });
        if (!process.send) for (const [title, error] of failures) logger.log(`${relative('.', testFile)}: ${title}\n${error}\n`);
        passed += tests.filter((test) => test.passed).length;
        failed += failures.length;
      }
      running.delete(testFile);
      tell({ done: testFile });
    },
    onTestRunFinished() {
      if (!process.send) console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
