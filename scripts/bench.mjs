// npm run bench: builds the page, drives it in Chromium, and prints what it weighs and how fast it answers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { reportSizes } from './benchSizes.mjs'
import { reportWorkers } from './benchWorkers.mjs'
import { drawCost } from './costChart.mjs'
import { ROOT } from './install.mjs'
import { openScene, withPage } from './page.mjs'

const JS_BUDGET = 220_000
const NODE_BOUND = 4_000
/** A software GPU shows few frames a second, and what is measured is the main thread. */
const CHANGES_PER_FRAME = 10

const SCENE = 'v=1&runtime=tensorrt@8.6&shape=1x3x6x10&resize_mode=LINEAR&debug=1'

const transformed = (resize_mode, coordinate_transformation) => ({
  attributes: { resize_mode, coordinate_transformation },
})

/** Inputs and outputs at which nodes are counted, from nothing to far over what can be drawn. */
const SIZES = [
  { inputShape: [1, 3, 4, 5], shape: [1, 3, 6, 10] },
  { inputShape: [1, 3, 4, 5], shape: [1, 3, 48, 80] },
  { inputShape: [1, 1, 40, 40], shape: [1, 1, 40, 40] },
  { inputShape: [1, 1, 64, 64], shape: [1, 1, 100, 100] },
  { inputShape: [1, 1, 200, 300], shape: [1, 1, 20, 30] },
  { inputShape: [1, 1, 1, 4096], shape: [1, 1, 1, 8191] },
  { inputShape: [1, 1, 1000, 4], shape: [1, 1, 3, 3000] },
  { inputShape: [1, 3, 512, 512], shape: [1, 3, 1024, 1024] },
]
const ZOOMS = [1, 2, 5, 12, 30, 80, 200]

const failures = []

function report(name, text, ok = true) {
  console.log(`${ok ? ' ' : '!'} ${name.padEnd(44)}${text}`)
  if (!ok) failures.push(name)
}

function weighFirstLoad() {
  const html = readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path)
  const bytes = files
    .map((path) => gzipSync(readFileSync(join(ROOT, 'dist', path))).length)
    .reduce((a, b) => a + b, 0)
  const text = `${(bytes / 1000).toFixed(1)} kB of ${JS_BUDGET / 1000} kB`
  report('JavaScript of the first load, gzip', text, files.length > 0 && bytes <= JS_BUDGET)
}

/** Makes changes, some a frame, and waits until their figures are drawn. */
function makeChanges(page, changes) {
  return page.evaluate(
    async ([changes, perFrame]) => {
      const { preview } = window.resizescope
      for (const [i, change] of changes.entries()) {
        if (i % perFrame === 0) await new Promise(requestAnimationFrame)
        await preview(change)
      }
    },
    [changes, CHANGES_PER_FRAME],
  )
}

/** The most SVG nodes that the figures have at any zoom of one size. */
async function countNodes(page, size) {
  const counts = []
  for (const k of ZOOMS) {
    const offset = (1 - k) / 2
    await makeChanges(page, [{ ...size, zoom: { k, x: offset, y: offset } }])
    const figures = page.getByRole('main')
    counts.push(await figures.evaluate((main) => main.querySelectorAll('svg, svg *').length))
  }
  return Math.max(...counts)
}

async function reportNodes(page) {
  const first = { fill: { kind: 'gradient' }, edits: [], at: [0, 0, 0, 0], how: 'shape' }
  for (const mode of ['LINEAR', 'CUBIC']) {
    await makeChanges(page, [{ ...first, ...transformed(mode, 'HALF_PIXEL') }])
    for (const size of SIZES) {
      const most = await countNodes(page, size)
      const lengths = [size.inputShape, size.shape].map((s) => s.slice(-2).join('×')).join(' → ')
      const text = `${most} of ${NODE_BOUND}, most of ${ZOOMS.length} zooms`
      report(`nodes, ${mode} ${lengths}`, text, most <= NODE_BOUND)
    }
  }
}

async function measure(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  await openScene(page, url, SCENE)
  const { backend, adapter } = await page.evaluate(() => {
    const { backend, adapter } = window.resizescope.engine()
    return { backend, adapter }
  })
  console.log(`\n  ${backend}, ${adapter}\n`)
  weighFirstLoad()
  await reportNodes(page)
  await page.close()
  const rows = await reportSizes(browser, url, report)
  drawCost(rows)
  await reportWorkers(browser, url, report)
}

await withPage(measure)
if (failures.length > 0) {
  console.log(`\nOver the bounds: ${failures.join(', ')}`)
  process.exitCode = 1
}
