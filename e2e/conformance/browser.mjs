// Opens the page that runs kernels in a real Chromium, on its real adapter.
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import { launchOptions } from '../../scripts/chromium.mjs'

/**
 * A page whose `window.conformance` runs cases through the kernels, and its adapter's name. Throws
 * when the browser has no adapter: kernels that did not run did not pass.
 */
export async function openKernels() {
  const server = await createServer({
    configFile: false,
    root: new URL('../..', import.meta.url).pathname,
    cacheDir: 'node_modules/.vite-kernels',
    server: { port: 0, hmr: false },
    logLevel: 'error',
  })
  await server.listen()
  let browser
  const close = async () => {
    await browser?.close()
    await server.close()
  }
  try {
    browser = await chromium.launch(launchOptions())
    const page = await browser.newPage()
    await page.goto(`${server.resolvedUrls.local[0]}e2e/conformance/`)
    await page.waitForFunction(() => 'conformance' in window)
    const adapter = await page.evaluate(() => window.conformance.adapter)
    if (!adapter) throw new Error('This browser has no WebGPU adapter, so no kernel can run.')
    return { page, adapter, close }
  } catch (error) {
    await close()
    throw error
  }
}
