import { choose, expectPrinted, openScene, printed } from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

test('a lost device is set up again, the page says so, and the scene is untouched', async ({
  page,
}) => {
  await openScene(
    page,
    'shape=1x3x6x10&resize_mode=LINEAR&coordinate_transformation=HALF_PIXEL&debug=1',
  )
  await expect(page.getByText(/^computed on .+ · WebGPU$/)).toBeVisible()
  const table = answer('linear_HALF_PIXEL').values.slice(0, 60)
  await expectPrinted(printed(page, 'output[0, 0]'), table, 0.0011)
  const address = page.url()

  await page.evaluate(() => window.resizescope!.engine()!.loseDevice())
  await expect(page.getByText(/^The GPU went away \(.*\)\. It was set up again/)).toBeVisible()
  await expect(page.getByText(/^computed on .+ · WebGPU$/)).toBeVisible()
  await expectPrinted(printed(page, 'output[0, 0]'), table, 0.0011)
  expect(page.url()).toBe(address)

  await choose(page, 'coordinate_transformation', 'ALIGN_CORNERS')
  await expectPrinted(
    printed(page, 'output[0, 0]'),
    answer('linear_ALIGN_CORNERS').values.slice(0, 60),
    0.0011,
  )
})
