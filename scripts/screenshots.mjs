// npm run screenshots: takes the pictures of the README from the page itself, into docs/.
import { join } from 'node:path'
import { ROOT } from './install.mjs'
import { drawLandscape, openPicture, openScene, settle, withPage } from './page.mjs'

const SIZE = { width: 1440, height: 900 }
const SEED = 'v=1&runtime=tensorrt@8.6&shape=1x3x6x10&resize_mode=LINEAR'

const PICTURES = [
  { name: 'half-pixel', hash: `${SEED}&coordinate_transformation=HALF_PIXEL` },
  {
    name: 'align-corners-dark',
    hash: `${SEED}&coordinate_transformation=ALIGN_CORNERS`,
    colorScheme: 'dark',
  },
  {
    name: 'cubic-chinese',
    hash: 'v=1&runtime=tensorrt@8.6&shape=1x3x6x10&at=0,0,2,4&resize_mode=CUBIC&coordinate_transformation=HALF_PIXEL',
    locale: 'zh-CN',
  },
  {
    name: 'picture-zoomed',
    hash: `${SEED}&coordinate_transformation=HALF_PIXEL`,
    prepare: openAndZoom,
  },
  {
    name: 'two-runtimes',
    hash: 'v=1&runtime=pillow@12&in=1x1x4x6&at=0,0,1,4&shape=9x4&resample=NEAREST&shown=difference&b.runtime=pytorch@2.11&b.shape=4x9&b.mode=nearest-exact',
  },
  {
    name: 'unsafe-lengths',
    hash: 'v=1&runtime=opencv@4&in=1x1x4x26&at=0,0,1,10&shape=20x4&interpolation=INTER_NEAREST',
    prepare: openMap,
  },
  {
    name: 'verdicts',
    hash: 'v=1&runtime=onnx@opset13&in=1x1x4x5&at=0,0,2,3&size=scales&scales=1x1x1.6x2.3&mode=linear',
    prepare: openVerdicts,
  },
]
const LANDSCAPE = 512
/** From the middle of the output up to where the sun touches the hill. */
const TO_THE_EDGE = ['Shift+ArrowUp', 'ArrowDown', 'ArrowDown']
const ZOOM_STEPS = 5

async function openAndZoom(page, browser) {
  await openPicture(page, 'landscape.png', await drawLandscape(browser, LANDSCAPE))
  await page.getByRole('application', { name: 'New grid' }).focus()
  for (const key of TO_THE_EDGE) await page.keyboard.press(key)
  for (let i = 0; i < ZOOM_STEPS; i++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.mouse.move(0, 0)
}

async function openMap(page) {
  await page.getByRole('tab', { name: 'Precision' }).click()
  // It comes with the last pair of the map.
  const next = page.getByRole('button', { name: 'next unsafe pair' })
  await next.waitFor()
  await next.scrollIntoViewIfNeeded()
}

async function openVerdicts(page) {
  const tab = page.getByRole('tab', { name: 'Verdicts' })
  await tab.click()
  await page.getByText('TensorFlow 2').waitFor()
  await tab.evaluate((button) => button.scrollIntoView({ block: 'start' }))
}

async function take(browser, url, { name, hash, prepare, ...look }) {
  const options = { viewport: SIZE, locale: 'en-US', reducedMotion: 'reduce', ...look }
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await openScene(page, url, hash)
  await prepare?.(page, browser)
  await settle(page)
  await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) })
  await context.close()
  console.log(`docs/${name}.png`)
}

await withPage(async (browser, url) => {
  for (const picture of PICTURES) await take(browser, url, picture)
})
