import { expect } from '@playwright/test'
import { test } from './conformance/fixture.ts'

test('buffers are used again, however often the resize changes', async ({ kernels }) => {
  const [first, last] = await kernels.page.evaluate(() => window.conformance.countBuffers(20))
  expect(last).toBe(first)
})

test('a lost device is told, a destroyed one is not', async ({ kernels }) => {
  const told = await kernels.page.evaluate(() => window.conformance.tellLosses())
  expect(told).toEqual({ lost: true, destroyed: false })
})

test('a second output stands beside the first, and each is the CPU’s own', async ({ kernels }) => {
  const [a, b, cpuA, cpuB] = await kernels.page.evaluate(() => window.conformance.keepBoth())
  expect(a).toEqual(cpuA)
  expect(b).toEqual(cpuB)
  expect(a).not.toEqual(b)
})

test('a tensor from elsewhere is an output like any other', async ({ kernels }) => {
  const found = await kernels.page.evaluate(() => window.conformance.loadOther())
  const { loaded, read, range, totals, outside } = found
  expect(read).toEqual(loaded)
  expect(range).toEqual([Math.min(...loaded), Math.max(...loaded)])
  const differing = Math.floor((loaded.length + 1) / 3)
  expect(totals).toEqual({ count: loaded.length, differing, first: 1, largest: 0.5 })
  const none = { count: 0, first: -1 }
  expect(outside).toEqual([{ count: differing, first: 1 }, none, none])
})
