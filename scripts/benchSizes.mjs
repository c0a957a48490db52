// What a change costs the main thread at every size of tensor, and what a thousand changes leave behind.
import { openScene } from './page.mjs'

const FRAME_AIM_MS = 4
const WORST_AIM_MS = 16
const CHANGES = 1_000
/** Heap that changes may leave behind: what the engine compiled and has not thrown away yet. */
const HEAP_BOUND = 4 * 2 ** 20
const NODE_BOUND = 4_000

/** Frames of one drag, fewer where the adapter is slow: it is the main thread that is measured. */
const FRAMES = 60
const WARM_UP = 3
const LEAST_FRAMES = 6
const MOST_SECONDS = 15
const CHANGES_PER_FRAME = 10

/** Output sizes from the document's own to 4096², each of an input of half its lengths. */
const SIZES = [
  [8, 10],
  [32, 32],
  [128, 128],
  [512, 512],
  [2048, 2048],
  [4096, 4096],
]
/** Those whose memory and growth are printed. */
const TOLD = ['8×10', '512×512', '4096×4096']

const sceneOf = ([h, w]) =>
  `v=1&runtime=tensorrt@8.6&in=1x1x${h / 2}x${w / 2}&shape=1x1x${h}x${w}&fill=gradient&resize_mode=LINEAR&coordinate_transformation=HALF_PIXEL&at=0,0,1,1&debug=1`

const MARK = 'frame of the benchmark'

/**
 * Makes one change a frame, and marks where the main thread's work of it starts and where it ends:
 * at the first task after the frame, so that layout and painting are in it. Between two frames it
 * waits for the adapter, and says how long.
 */
function changeFrames(page, changes) {
  return page.evaluate(
    async ([changes, least, most, mark]) => {
      const { preview, look, engine } = window.resizescope
      const { port1, port2 } = new MessageChannel()
      const gpu = []
      const end = performance.now() + 1000 * most
      for (let i = 0; i < changes.length && (i < least || performance.now() < end); i++) {
        await new Promise((done) => {
          port1.onmessage = done
          requestAnimationFrame(() => {
            performance.mark(mark)
            // Looking around resolves nothing anew.
            'zoom' in changes[i] ? look(changes[i]) : preview(changes[i])
            port2.postMessage(null)
          })
        })
        performance.mark(mark)
        const start = performance.now()
        await engine().settled()
        gpu.push(performance.now() - start)
      }
      performance.clearMarks(mark)
      return gpu
    },
    [changes, LEAST_FRAMES, MOST_SECONDS, MARK],
  )
}

/**
 * Milliseconds that the main thread worked in every frame: script, style, layout and painting. By
 * its own clock, which stands still while it waits or others have the processor.
 */
async function timeFrames(browser, page, changes) {
  await browser.startTracing(page, { categories: ['blink.user_timing'] })
  const gpu = await changeFrames(page, changes)
  const trace = JSON.parse((await browser.stopTracing()).toString())
  const clock = trace.traceEvents.filter(({ name }) => name === MARK).map(({ tts }) => tts)
  const main = gpu.map((_, i) => (clock[2 * i + 1] - clock[2 * i]) / 1000)
  return { main, gpu }
}

/** How far a drag goes: a whole number of drags to and fro makes all frames. */
const REACHES = [15, 10, 6, 5, 3, 2, 1]

/** Lengths as they are dragged to and fro, other ones in every frame, and the scene's own at the end. */
const dragged = ([h, w]) => {
  const reach = REACHES.find((most) => most <= h / 2)
  return Array.from({ length: FRAMES }, (_, i) => {
    const by = reach - Math.abs(reach - ((i + 1) % (2 * reach)))
    return { shape: [1, 1, h - by, w - by] }
  })
}

/** A zoom into the middle and out again. */
const zoomed = ([h, w]) =>
  Array.from({ length: FRAMES }, (_, i) => {
    const k = Math.max(h, w) ** (Math.sin((Math.PI * (i + 1)) / FRAMES) ** 2)
    return { zoom: { k, x: (1 - k) / 2, y: (1 - k) / 2 } }
  })

const sorted = (times) => times.toSorted((a, b) => a - b)
const median = (times) => sorted(times)[Math.floor((times.length - 1) / 2)]
const ms = (time) => `${time.toFixed(1)} ms`

/** The heap after a collection, with what typed arrays hold. */
async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage')
  return { used: usedSize, backing: backingStorageSize }
}

async function measureMemory(page, client) {
  const { used, backing } = await heapOf(client)
  const rest = await page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    buffers: window.resizescope.engine().buffersAlive(),
    gpu: window.resizescope.engine().gpuBytes(),
  }))
  return { used, backing, ...rest }
}

const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`

async function reportSize(browser, page, url, size, report) {
  const name = size.join('×')
  await page.goto('about:blank')
  await openScene(page, url, sceneOf(size))
  await page.waitForFunction(() => !window.resizescope.sceneStore.getState().result.making)
  const row = { name, elements: size[0] * size[1] }
  for (const [what, changes] of Object.entries({ drag: dragged(size), zoom: zoomed(size) })) {
    await changeFrames(page, changes.slice(0, WARM_UP))
    const { main, gpu } = await timeFrames(browser, page, changes)
    row[what] = { median: median(main), worst: Math.max(...main), gpu: median(gpu) }
    report(
      `a frame, ${what} at ${name}`,
      `median ${ms(row[what].median)}, worst ${ms(row[what].worst)}, adapter apart ${ms(row[what].gpu)}, ${main.length} frames (aim: ${FRAME_AIM_MS} and ${WORST_AIM_MS} ms)`,
    )
  }
  return row
}

/**
 * Drags to and fro, a thousand changes or as many as there is time for, ten a frame, and ends at the
 * scene's own lengths. Gives how many that were.
 */
function changeOften(page, size) {
  return page.evaluate(
    async ([round, most, seconds, perFrame]) => {
      const { preview, engine } = window.resizescope
      const end = performance.now() + 1000 * seconds
      let count = 0
      while (count < most && performance.now() < end) {
        await new Promise(requestAnimationFrame)
        await engine().settled()
        for (let i = 0; i < perFrame && performance.now() < end; i++) {
          await preview(round[count++ % round.length])
        }
      }
      await preview(round.at(-1))
      await engine().settled()
      return count
    },
    [dragged(size), CHANGES, 2 * MOST_SECONDS, CHANGES_PER_FRAME],
  )
}

async function reportMemory(page, client, size, report) {
  const name = size.join('×')
  await changeOften(page, size)
  const before = await measureMemory(page, client)
  report(
    `held at ${name}`,
    `${before.nodes} nodes, heap ${mib(before.used)}, arrays ${mib(before.backing)}, GPU ${mib(before.gpu)} in ${before.buffers} buffers`,
    before.nodes <= NODE_BOUND,
  )
  const count = await changeOften(page, size)
  const after = await measureMemory(page, client)
  const grown = Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]))
  report(
    `grown at ${name}`,
    `${grown.nodes} nodes, heap ${mib(grown.used)}, arrays ${mib(grown.backing)}, GPU ${mib(grown.gpu)} in ${grown.buffers} buffers, after ${count} changes`,
    grown.nodes <= 0 &&
      grown.gpu <= 0 &&
      grown.buffers <= 0 &&
      grown.used + grown.backing <= HEAP_BOUND,
  )
}

/** Prints both and gives what the chart draws: a row a size. */
export async function reportSizes(browser, url, report) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const client = await page.context().newCDPSession(page)
  const rows = []
  for (const size of SIZES) {
    rows.push(await reportSize(browser, page, url, size, report))
    if (TOLD.includes(size.join('×'))) await reportMemory(page, client, size, report)
  }
  await page.close()
  return rows
}
