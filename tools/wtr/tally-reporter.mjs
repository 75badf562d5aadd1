// Counts the tests of all browsers for the closing line. A test file that could not even run is one failure.
import { report } from '../tally.mjs';

export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      const add = (suite) => {
        for (const test of suite.tests) total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suite.suites.forEach(add);
      };
      for (const session of sessions) {
        const before = total.failed;
        if (session.testResults) add(session.testResults);
        if (!session.passed && total.failed === before) total.failed++;
      }
      report(total);
    },
  };
}
