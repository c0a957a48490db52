import type { Page } from '@playwright/test'
import {
  choose,
  chooseVersion,
  expectPrinted,
  field,
  figure,
  fillList,
  openScene,
  printEverything,
  printed,
} from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

async function expectAnswer(page: Page, name: string): Promise<void> {
  const { values, tolerance } = answer(name)
  await expectPrinted(printed(page, 'output'), values, tolerance)
}

test.beforeEach(async ({ page }) => {
  await openScene(page)
  await printEverything(page)
})

test('LINEAR prints the recorded table of every coordinate transformation', async ({ page }) => {
  await choose(page, 'resize_mode', 'LINEAR')
  await fillList(page, 'output', [1, 3, 6, 10])
  for (const transformation of ['HALF_PIXEL', 'ALIGN_CORNERS', 'ASYMMETRIC']) {
    await choose(page, 'coordinate_transformation', transformation)
    await expectAnswer(page, `linear_${transformation}`)
  }
})

test('NEAREST prints the recorded table of every rounding', async ({ page }) => {
  await fillList(page, 'output', [1, 3, 6, 10])
  for (const rounding of ['CEIL', 'HALF_DOWN', 'HALF_UP', 'FLOOR']) {
    await choose(page, 'nearest_rounding', rounding)
    await expectAnswer(page, `nearest_${rounding}`)
  }
})

test('with nothing set the output is the input, and scales give the shape of the document', async ({
  page,
}) => {
  await choose(page, 'Output size', 'same')
  await expect(page.getByText('nothing set: the output has the input’s shape')).toBeVisible()
  await expectAnswer(page, 'no_parameters_identity')

  await choose(page, 'Output size', 'scales')
  await expect(page.getByText('gives (2, 3, 6, 10)')).toBeVisible()
  await expectAnswer(page, 'scales_default_nearest')
})

test('the floor is shown where it bites: 5 × 2.6 gives 13 only after float32 rounds it up', async ({
  page,
}) => {
  await choose(page, 'Output size', 'scales')
  await field(page, 'scale W').fill('2.6')
  const size = page.getByRole('region', { name: 'Output size' })
  await expect(size.getByText('gives (2, 3, 6, 13)')).toBeVisible()
  await expect(size.getByText(/5 × 2\.6 = 13\. But 2\.6 is stored as 2\.5999999/)).toBeVisible()
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 13, the output')

  await field(page, 'scale W').fill('1.5')
  await expect(size.getByText('⌊5 × 1.5⌋ = ⌊7.5⌋ = 7')).toBeVisible()
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 7, the output')
})

test('a single output pixel reads where its selector says, as recorded', async ({ page }) => {
  await chooseVersion(page, '8.2')
  await choose(page, 'resize_mode', 'LINEAR')
  await fillList(page, 'output', [1, 3, 1, 1])
  await choose(page, 'selector_for_single_pixel', 'UPPER')
  await expectAnswer(page, 'single_pixel_UPPER')

  await choose(page, 'selector_for_single_pixel', 'FORMULA')
  await choose(page, 'coordinate_transformation', 'ASYMMETRIC')
  await expectAnswer(page, 'single_pixel_FORMULA_as_observed')
  await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
  await expectPrinted(printed(page, 'output'), [9.5, 29.5, 49.5])
})

test('before version 8, align_corners means what each version meant by it', async ({ page }) => {
  await fillList(page, 'output', [1, 3, 6, 10])
  await chooseVersion(page, '7.2')
  await expect(
    page.getByRole('region', { name: 'nearest_rounding' }).getByRole('radio'),
  ).toHaveCount(0)
  await choose(page, 'resize_mode', 'LINEAR')
  const switched = page.getByRole('switch', { name: 'align_corners' })
  await expectAnswer(page, 'align_corners_False_trt7')
  await switched.click()
  await expect(switched).toBeChecked()
  await expectAnswer(page, 'align_corners_True_trtlt8')
  await chooseVersion(page, '6.0')
  await expectAnswer(page, 'align_corners_True_trtlt8')
  await switched.click()
  await expectAnswer(page, 'align_corners_False_trtlt7')
})

test('CUBIC comes with 8.6: four weights an axis, its coefficient and excluded taps', async ({
  page,
}) => {
  const cubic = page.getByRole('radio', { name: 'CUBIC' })
  await chooseVersion(page, '8.4')
  await expect(page.getByRole('radio', { name: 'LINEAR' })).toBeVisible()
  await expect(cubic).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'cubic_coeff' })).toHaveCount(0)

  await chooseVersion(page, '8.6')
  await fillList(page, 'output', [1, 3, 4, 10])
  await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
  await choose(page, 'resize_mode', 'CUBIC')
  const row = printed(page, 'output')
  await expectPrinted(row, cubicRows(-0.75), 2e-5)
  await field(page, 'cubic_coeff').fill('-0.5')
  await expectPrinted(row, cubicRows(-0.5), 2e-5)
  await expect(page.getByRole('region', { name: 'Why this number' })).toContainText('A = −0.5')
  await page.getByRole('switch', { name: 'exclude_outside' }).click()
  await expectPrinted(row, cubicRows(-0.5, true), 2e-5)
})

/** (1,3,4,10) by Keys' cubic at (i + ½)/2 − ½ on rows of five; edges repeated, or left out. */
function cubicRows(a: number, excludeOutside = false): number[] {
  const near = (d: number) => (a + 2) * d ** 3 - (a + 3) * d ** 2 + 1
  const far = (d: number) => a * d ** 3 - 5 * a * d ** 2 + 8 * a * d - 4 * a
  const offsets = Array.from({ length: 10 }, (_, i) => {
    const x = (i + 0.5) / 2 - 0.5
    const taps = [-1, 0, 1, 2]
      .map((step) => Math.floor(x) + step)
      .filter((tap) => !excludeOutside || (tap >= 0 && tap <= 4))
    const weights = taps.map((tap) => (Math.abs(x - tap) <= 1 ? near : far)(Math.abs(x - tap)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const values = taps.map((tap) => Math.min(Math.max(tap, 0), 4))
    return values.reduce((sum, value, t) => sum + (value * weights[t]!) / total, 0)
  })
  return Array.from({ length: 12 }, (_, line) => offsets.map((offset) => 5 * line + offset)).flat()
}

test('numbers are printed as asked: precision, suppress, one slice or the whole tensor', async ({
  page,
}) => {
  await choose(page, 'resize_mode', 'LINEAR')
  await fillList(page, 'output', [1, 3, 6, 10])
  await choose(page, 'coordinate_transformation', 'ALIGN_CORNERS')
  await expect(printed(page, 'output')).toContainText('0.44444445')
  await page.getByRole('combobox', { name: 'precision' }).selectOption('3')
  await expect(printed(page, 'output')).toContainText('[ 0.     0.444  0.889')
  await page.getByRole('checkbox', { name: 'whole tensor' }).uncheck()
  await page.getByRole('spinbutton', { name: 'Output slice along C, of 3' }).fill('2')
  await expectPrinted(
    printed(page, 'output[0, 2]'),
    answer('linear_ALIGN_CORNERS').values.slice(120),
    0.0006,
  )
})

test('a change of version says what it leaves out, and an attribute goes back to its default', async ({
  page,
}) => {
  await field(page, 'cubic_coeff').fill('-0.5')
  await choose(page, 'nearest_rounding', 'CEIL')
  await chooseVersion(page, '8.2')
  await expect(page.getByText('TensorRT 8.2 has no cubic_coeff: left out.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'CEIL' })).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page, 'cubic_coeff')).toHaveValue('−0.5')
  await page.getByRole('button', { name: 'Use the default of nearest_rounding' }).click()
  await expect(page.getByRole('radio', { name: 'FLOOR' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'CEIL' })).not.toBeChecked()
})
