import { launchOptions } from '../scripts/chromium.mjs'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { dropRecorded } from './support/files.ts'
import { expectLongResize } from './support/longResize.ts'
import {
  choose,
  expectPrinted,
  fillList,
  openScene,
  printEverything,
  printed,
} from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

test.use({ launchOptions: launchOptions({ gpu: false }) })

test('without WebGPU the page computes the same numbers on the CPU, and says so', async ({
  page,
}) => {
  await openScene(page)
  await expect(page.getByText('No WebGPU here: computed on the CPU')).toBeVisible()
  await expect(page.getByText('computed on the CPU', { exact: true })).toBeVisible()
  await printEverything(page)
  await expectPrinted(printed(page, 'output'), answer('shape_default_nearest').values)
  await choose(page, 'resize_mode', 'LINEAR')
  await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
  await fillList(page, 'output', [1, 3, 6, 10])
  const { values, tolerance } = answer('linear_HALF_PIXEL')
  await expectPrinted(printed(page, 'output'), values, tolerance)
  await page.getByRole('tab', { name: 'Kernel' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('WebGPU is not available')
  await expect(page.getByRole('tabpanel')).toContainText('@compute')
})

test('a recorded output is compared on the CPU alike, small or large', async ({ page }) => {
  const panel = page.getByRole('region', { name: 'A and the recorded output' })
  await openScene(page, 'in=1x1x2x3&shape=1x1x4x6')
  for (const [height, width] of [
    [4, 6],
    [200, 200],
  ] as const) {
    await fillList(page, 'output', [1, 1, height, width])
    const content = writeNpy(new Array(height * width).fill(-1), [1, 1, height, width])
    await dropRecorded(page, { name: 'y.npy', content })
    const count = (height * width).toLocaleString('en-US')
    await expect(panel).toContainText('Every recorded element is −1.', { timeout: 40_000 })
    await expect(panel).toContainText(`Outside tolerance: ${count} of ${count} elements.`)
  }
})

test('a long resize on the CPU is computed in a worker, and Escape gives it up', async ({
  page,
}) => {
  await expectLongResize(page, 3000)
})
