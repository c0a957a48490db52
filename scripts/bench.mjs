// npm run bench: builds the page, drives it in Chromium, and prints what it weighs and how fast it answers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { reportWorkers } from './benchWorkers.mjs'
import { ROOT } from './install.mjs'
import { drawLandscape, openPicture, openScene, withPage } from './page.mjs'

const JS_BUDGET = 220_000
const NODE_BOUND = 4_000
const AIM_MS = 8
const CHANGES = 1_000
const WARM_UP = 20
/** A software GPU shows few frames a second, and what is measured is the main thread. */
const CHANGES_PER_FRAME = 10

const SCENE = 'v=1&runtime=tensorrt@8.6&shape=1x3x6x10&resize_mode=LINEAR&debug=1'

const transformed = (resize_mode, coordinate_transformation) => ({
  attributes: { resize_mode, coordinate_transformation },
})

/** What a person changes one after another: filters, transformations and lengths. */
const controlChanges = (h, w) => [
  transformed('LINEAR', 'ALIGN_CORNERS'),
  { shape: [1, 3, h + 1, w] },
  transformed('NEAREST', 'ASYMMETRIC'),
  { shape: [1, 3, h, w + 1] },
  transformed('CUBIC', 'HALF_PIXEL'),
  { shape: [1, 3, h, w] },
  transformed('LINEAR', 'HALF_PIXEL'),
]

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

/** Makes changes, some a frame, and returns how long each kept the main thread, in ms. */
function timeChanges(page, changes, count) {
  return page.evaluate(
    async ([changes, count, perFrame]) => {
      const { preview, frames } = window.resizescope
      const { port1, port2 } = new MessageChannel()
      const nextTask = () =>
        new Promise((resolve) => {
          port1.onmessage = resolve
          port2.postMessage(null)
        })
      const times = []
      for (let i = 0; i < count; i++) {
        if (i % perFrame === 0) await new Promise(requestAnimationFrame)
        // In a task of its own: a timer set within timers would wait 4 ms more.
        await nextTask()
        await preview(changes[i % changes.length])
        times.push(frames.at(-1))
      }
      return times
    },
    [changes, count, CHANGES_PER_FRAME],
  )
}

async function reportTimes(page, name, changes, count) {
  await timeChanges(page, changes, WARM_UP)
  const times = (await timeChanges(page, changes, count)).sort((a, b) => a - b)
  const at = (share) => `${times[Math.floor(share * (times.length - 1))].toFixed(1)} ms`
  const text = `median ${at(0.5)}, p95 ${at(0.95)}, ${count} changes (aim: median under ${AIM_MS} ms)`
  report(`change to frame, ${name}`, text)
}

/** The most SVG nodes that the figures have at any zoom of one size. */
async function countNodes(page, size) {
  const counts = []
  for (const k of ZOOMS) {
    const offset = (1 - k) / 2
    await timeChanges(page, [{ ...size, zoom: { k, x: offset, y: offset } }], 1)
    const figures = page.getByRole('main')
    counts.push(await figures.evaluate((main) => main.querySelectorAll('svg, svg *').length))
  }
  return Math.max(...counts)
}

async function reportNodes(page) {
  const first = { fill: { kind: 'gradient' }, edits: [], at: [0, 0, 0, 0], how: 'shape' }
  for (const mode of ['LINEAR', 'CUBIC']) {
    await timeChanges(page, [{ ...first, ...transformed(mode, 'HALF_PIXEL') }], 1)
    for (const size of SIZES) {
      const most = await countNodes(page, size)
      const lengths = [size.inputShape, size.shape].map((s) => s.slice(-2).join('×')).join(' → ')
      const text = `${most} of ${NODE_BOUND}, most of ${ZOOMS.length} zooms`
      report(`nodes, ${mode} ${lengths}`, text, most <= NODE_BOUND)
    }
  }
}

async function reportBuffers(page) {
  const alive = () => page.evaluate(() => window.resizescope.engine().buffersAlive())
  const changes = controlChanges(6, 10)
  await timeChanges(page, changes, changes.length * 3)
  const before = await alive()
  // Whole rounds, so that both counts are taken at the same scene.
  const rounds = Math.ceil(CHANGES / changes.length)
  await timeChanges(page, changes, changes.length * rounds)
  const after = await alive()
  const text = `${before} before, ${after} after ${changes.length * rounds} changes`
  report('GPU buffers alive', text, after <= before)
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
  await reportTimes(page, "the document's size", controlChanges(6, 10), 210)
  await reportBuffers(page)
  await reportNodes(page)
  await openScene(page, url, SCENE)
  await openPicture(page, 'landscape.png', await drawLandscape(browser, 512))
  await reportTimes(page, '512×512 → 1024×1024', controlChanges(1024, 1024), 42)
  await page.close()
  await reportWorkers(browser, url, report)
}

await withPage(measure)
if (failures.length > 0) {
  console.log(`\nOver the bounds: ${failures.join(', ')}`)
  process.exitCode = 1
}
