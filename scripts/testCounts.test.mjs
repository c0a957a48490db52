import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest, withoutReport } from './testCounts.mjs'

const unit = (...statuses) => ({
  testResults: [{ status: 'passed', assertionResults: statuses.map((status) => ({ status })) }],
})

describe('counting tests', () => {
  test('counts a check without a report as one', () => {
    expect(withoutReport(true)).toEqual({ passed: 1, failed: 0 })
    expect(withoutReport(false)).toEqual({ passed: 0, failed: 1 })
  })

  test('counts what did not run as failed', () => {
    const report = unit('passed', 'skipped', 'todo', 'failed')
    expect(countVitest(report, true)).toEqual({ passed: 1, failed: 3 })
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats, errors: [] }, true)).toEqual({ passed: 5, failed: 3 })
  })

  test('counts a file that does not load', () => {
    const broken = { testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(broken, false)).toEqual({ passed: 0, failed: 1 })
  })

  test('counts a runner without a report, without tests or with a bad end as one failure', () => {
    expect(countVitest(null, false)).toEqual({ passed: 0, failed: 1 })
    expect(countPlaywright(null, true)).toEqual({ passed: 0, failed: 1 })
    expect(countVitest(unit('passed'), false)).toEqual({ passed: 1, failed: 1 })
  })
})
