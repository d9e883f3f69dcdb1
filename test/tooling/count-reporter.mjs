/** Says at the end of a browser run how many tests passed and failed, in one plain line. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const count = ({ tests, suites }) => {
        passed += tests.filter((test) => test.passed).length;
        failed += tests.filter((test) => !test.passed).length;
        suites.forEach(count);
      };
      for (const session of sessions) {
        if (session.testResults) count(session.testResults);
        if (!session.passed && !session.testResults) failed++;
      }
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
