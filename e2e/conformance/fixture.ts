import { test as base } from '@playwright/test'
import { openKernels } from './browser.mjs'

/** A page that runs kernels on a real adapter. Without an adapter it fails; it never skips. */
export const test = base.extend<object, { kernels: Awaited<ReturnType<typeof openKernels>> }>({
  kernels: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const kernels = await openKernels()
      await use(kernels)
      await kernels.close()
    },
    { scope: 'worker' },
  ],
})
