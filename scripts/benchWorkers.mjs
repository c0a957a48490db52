// Times of what is worked out beside the page: the table of equal settings and the map of all lengths.
import { openScene } from './page.mjs'

const EQUAL_AIM_MS = 100
const MAP_AIM_MS = 2_000

const DOCUMENT = 'v=1&runtime=tensorrt@8.6&shape=1x3x6x10&resize_mode=LINEAR&debug=1'

/** Settings asked about one after another, at the document's size. */
const ASKED = ['HALF_PIXEL', 'ALIGN_CORNERS', 'ASYMMETRIC'].flatMap((coordinate_transformation) =>
  ['NEAREST', 'LINEAR', 'CUBIC'].map((resize_mode) => ({ resize_mode, coordinate_transformation })),
)

const onnx = 'in=1x1x4x5&shape=1x1x6x10&mode='
/** A map in float32 and one in float64, of nearest and of linear. */
const MAPPED = [
  ['ONNX Runtime nearest', `v=1&runtime=onnxruntime@opset19&${onnx}nearest`],
  ['ONNX Runtime linear', `v=1&runtime=onnxruntime@opset19&${onnx}linear`],
  ['ONNX nearest', `v=1&runtime=onnx@opset19&${onnx}nearest`],
  ['PyTorch nearest', 'v=1&runtime=pytorch@2.11&in=1x1x4x5&shape=6x10&mode=nearest'],
  [
    'OpenCV INTER_NEAREST',
    'v=1&runtime=opencv@4&in=1x1x4x5&shape=10x6&interpolation=INTER_NEAREST',
  ],
]

/** The number that stands in a text of the page, once it is there. */
async function numberIn(page, pattern) {
  const text = page.getByText(pattern)
  await text.waitFor({ timeout: 60_000 })
  return pattern
    .exec(await text.textContent())
    .slice(1)
    .map(Number)
}

async function reportEqual(page, url, report) {
  await openScene(page, url, DOCUMENT)
  await page.getByRole('tab', { name: 'Equal settings' }).click()
  const answered = page.getByRole('tabpanel').locator('[aria-busy="false"]')
  const ask = async (attributes) => {
    await page.evaluate((change) => window.resizescope.commit(change), { attributes })
    await answered.waitFor()
    return numberIn(page, /(\d+) settings compared in (\d+) ms/)
  }
  const [, first] = await ask(ASKED[0])
  const answers = []
  for (const attributes of [...ASKED.slice(1), ASKED[0]]) answers.push(await ask(attributes))
  const times = answers.map(([, ms]) => ms).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)]
  const most = Math.max(...answers.map(([count]) => count))
  const text = `median ${median} ms, longest ${times.at(-1)} ms, first ${first} ms, up to ${most} settings (aim: under ${EQUAL_AIM_MS} ms)`
  report("equal settings, the document's size", text)
}

async function reportMaps(page, url, report) {
  for (const [name, scene] of MAPPED) {
    await openScene(page, url, scene)
    await page.getByRole('tab', { name: 'Precision' }).click()
    const [ms] = await numberIn(page, /^(\d+) ms$/)
    const unsafe = await page.getByText(/^[\d,]+ unsafe$/).textContent()
    const text = `${ms} ms, ${unsafe} of 65,536 pairs (aim: under ${MAP_AIM_MS} ms)`
    report(`map of lengths, ${name}`, text)
    await page.goto('about:blank')
  }
}

/** Prints both, each beside what it aims at. */
export async function reportWorkers(browser, url, report) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  await reportEqual(page, url, report)
  await reportMaps(page, url, report)
  await page.close()
}
