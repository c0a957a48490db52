import { expect } from '@playwright/test'
import { test } from './conformance/fixture.ts'
import { groupsOf, recordings } from './conformance/recordings.ts'

for (const [file, cases] of Object.entries(recordings())) {
  for (const [group, recorded] of groupsOf(cases)) {
    test(`every case of ${group} in ${file} comes out of the kernels`, async ({ kernels }) => {
      const outcomes = await kernels.page.evaluate(
        (all) => window.conformance.runOnGpu(all),
        recorded,
      )
      expect(outcomes).toHaveLength(recorded.length)
      expect(outcomes.filter(({ result }) => result !== 'passed')).toEqual([])
    })
  }
}
