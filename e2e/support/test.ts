import { type BrowserContext, test as base, expect } from '@playwright/test'

/** What a page did that it never should: errors of any kind, and requests to other places. */
function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    const local = protocol === 'data:' || protocol === 'blob:'
    if (!local && asked !== origin) faults.push(`left the page's origin: ${request.url()}`)
  })
  return faults
}

/** A test that fails, whatever it asserts, when one of its pages errs or leaves its origin. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL!).origin)
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
