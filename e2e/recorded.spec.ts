import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './conformance/fixture.ts'
import { parseFlips } from './conformance/flips.ts'
import { groupsOf, recordings } from './conformance/recordings.ts'

const FLIPS = parseFlips(readFileSync(new URL('./cases/flips.json', import.meta.url), 'utf8'))!

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

test('nearest picks in the kernels what each library picked', async ({ kernels }) => {
  const outcomes = await kernels.page.evaluate(
    (pairs) => window.conformance.runFlipsOnGpu(pairs),
    FLIPS,
  )
  expect(outcomes).toHaveLength(1153)
  expect(outcomes.filter(({ result }) => result !== 'passed')).toEqual([])
})
