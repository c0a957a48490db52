// Counts tests in the reports of the test runners. Only a test that ran and passed has passed:
// a skipped, flaky or filtered-out one counts as failed.

/** A check without tests of its own counts as one. */
export function withoutReport(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Counts Vitest's JSON report (null when there is none); `ok` is how the runner ended. */
export function countVitest(report, ok) {
  const files = report?.testResults ?? []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  // A file that does not load fails without a test of its own.
  const broken = files.filter((f) => f.status === 'failed' && f.assertionResults.length === 0)
  return settled(passed, tests.length - passed + broken.length, ok)
}

/** Counts Playwright's JSON report (null when there is none); `ok` is how the runner ended. */
export function countPlaywright(report, ok) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return settled(expected, unexpected + flaky + skipped + (report?.errors ?? []).length, ok)
}

// A runner that ends badly without a failed test, or well without any test, did not do its work.
function settled(passed, failed, ok) {
  const nothingRan = passed + failed === 0
  return { passed, failed: failed === 0 && (!ok || nothingRan) ? 1 : failed }
}
