// Builds the page, serves the build and opens it in Chromium, for scripts that look at it or measure it.
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { launchOptions } from './chromium.mjs'
import { ROOT } from './install.mjs'

/** The bar says this once the engine is there. */
const BACKEND = /WebGPU|CPU/

/**
 * Runs `work` on a freshly built and served page; whatever happens, browser and server are closed.
 * @param {(browser: import('@playwright/test').Browser, url: string) => Promise<void>} work
 */
export async function withPage(work) {
  await build({ root: ROOT, logLevel: 'error' })
  const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: 0 } })
  const browser = await chromium.launch(launchOptions())
  try {
    await work(browser, server.resolvedUrls.local[0])
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Opens a scene and waits until its engine is there and its figures are drawn. */
export async function openScene(page, url, hash) {
  await page.goto(`${url}#${hash}`)
  await page.getByRole('banner').getByText(BACKEND).waitFor()
  await page.getByRole('application').first().waitFor()
  await settle(page)
}

/** Waits until fonts are in and the frames that are due have been shown. */
export async function settle(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let i = 0; i < 3; i++) await frame()
  })
}

/** Makes a landscape as a PNG of that size, so that no one's photo has to be kept. */
export async function drawLandscape(browser, size) {
  const page = await browser.newPage()
  const base64 = await page.evaluate(paintLandscape, size)
  await page.close()
  return Buffer.from(base64, 'base64')
}

/** Opens a picture by the page's own button, and waits until it is the input. */
export async function openPicture(page, name, png) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'open a file…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: png })
  await page
    .getByRole('combobox', { name: 'Values' })
    .getByText(name)
    .waitFor({ state: 'attached' })
  await settle(page)
}

// Runs in the browser. Sky, sun, hills and a grainy meadow: smooth and sharp parts, as a photo has.
async function paintLandscape(size) {
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d')
  const fill = (colours, top, bottom) => {
    const gradient = context.createLinearGradient(0, top * size, 0, bottom * size)
    for (const [i, colour] of colours.entries()) {
      gradient.addColorStop(i / (colours.length - 1), colour)
    }
    context.fillStyle = gradient
  }
  fill(['#27476e', '#c77d6b', '#f6d08b'], 0, 0.62)
  context.fillRect(0, 0, size, size)
  context.fillStyle = '#fff3cf'
  context.beginPath()
  context.arc(0.51 * size, 0.475 * size, 0.03 * size, 0, 2 * Math.PI)
  context.fill()
  const hills = [
    [0.5, 0.06, 5, 3.6, '#5d5a7b', '#7d6f86'],
    [0.6, 0.05, 8, 24, '#33425f', '#46536b'],
    [0.72, 0.04, 6, 29, '#1f4a3c', '#0e241c'],
  ]
  for (const [height, swing, waves, phase, top, bottom] of hills) {
    fill([top, bottom], height, 1)
    context.beginPath()
    context.moveTo(0, size)
    for (let x = 0; x <= size; x++) {
      const t = x / size
      const wave = Math.sin(waves * t + phase) + 0.4 * Math.sin(3.7 * waves * t)
      context.lineTo(x, (height + swing * wave) * size)
    }
    context.lineTo(size, size)
    context.fill()
  }
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  for (let i = 0; i < 4 * size; i++) {
    const y = 0.8 + 0.2 * random()
    context.fillStyle = ['#e8b04a', '#c9473f', '#e9e4d4', '#5f9a54'][Math.floor(4 * random())]
    const dot = ((y - 0.75) * size) / 40
    context.fillRect(random() * size, y * size, dot, dot)
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
