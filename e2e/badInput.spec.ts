import type { Page } from '@playwright/test'
import {
  choose,
  expectPrinted,
  field,
  figure,
  fillList,
  openScene,
  printed,
} from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

const EXAMPLE = answer('shape_default_nearest').values.slice(0, 60)

/** The figures and numbers of the last accepted setting stay, and the page says that they are it. */
async function expectLastGoodFigure(page: Page, size = '6 × 10'): Promise<void> {
  await expect(page.getByText('last accepted setting')).toBeVisible()
  await expect(figure(page, 'New grid')).toHaveAccessibleName(`New grid ${size}, the output`)
}

test('a length of zero, below zero or with a fraction is refused beside its field and kept as typed', async ({
  page,
}) => {
  await openScene(page)
  const height = field(page, 'output H')
  for (const [typed, shown] of [
    ['0', '0'],
    ['-3', '−3'],
    ['2.5', '2.5'],
  ] as const) {
    await height.fill(typed)
    await height.blur()
    await expect(height).toHaveAttribute('aria-invalid', 'true')
    await expect(height).toHaveAccessibleDescription(
      `H: ${shown} is not a length. Give a whole number from 1 up.`,
    )
    await expect(height).toHaveValue(shown)
    await expectLastGoodFigure(page)
    await expectPrinted(printed(page, 'output[0, 0]'), EXAMPLE)
  }
  const width = field(page, 'input W')
  await width.fill('0')
  await expect(width).toHaveAccessibleDescription(/^W: 0 is not a length\./)
  await width.fill('5')
  await height.fill('6')
  await expect(page.getByText('last accepted setting')).toBeHidden()
  await expect(height).toHaveAttribute('aria-invalid', 'false')
})

test('text that is no number stays in its field, and the last number holds', async ({ page }) => {
  await openScene(page)
  const width = field(page, 'output W')
  await width.fill('ten')
  await expect(width).toHaveAccessibleDescription(
    '“ten” is not a number; the last one still holds.',
  )
  await width.blur()
  await expect(width).toHaveValue('ten')
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 10, the output')
})

test('lengths and element counts over the limit are refused with the limit in print', async ({
  page,
}) => {
  await openScene(page)
  const height = field(page, 'output H')
  await height.fill('3000000000')
  await expect(height).toHaveAccessibleDescription(
    /^H: 3,000,000,000 is over the largest length, 2,147,483,647\./,
  )
  await expectLastGoodFigure(page)
  await height.fill('20000000')
  await expect(height).toHaveAccessibleDescription(
    /^H: 20,000,000 is over the largest length, 1,048,576\./,
  )
  await expectLastGoodFigure(page)
  await field(page, 'output W').fill('10000')
  await height.fill('20000')
  await expect(
    page.getByText(
      /The output needs 4\.47 GiB, beside 240 B of input\. This adapter gives a tensor at most [\d.]+ [MG]iB: maxBufferSize is/,
    ),
  ).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Make it \(2, 3, \d+, \d+\), the largest that fits$/ }),
  ).toBeVisible()
  await expectLastGoodFigure(page)
  await expect(height).toHaveValue('20000')
})

test('LINEAR over more than three changed dimensions is refused, with a way out', async ({
  page,
}) => {
  await openScene(page)
  await choose(page, 'resize_mode', 'LINEAR')
  const modes = page.getByRole('radiogroup', { name: 'resize_mode' })
  await expect(modes).toHaveAccessibleDescription(
    /LINEAR resizes only the last 3 dimensions; dimension 0 changes too\./,
  )
  await expect(page.getByRole('radio', { name: 'LINEAR' })).toBeChecked()
  await expectLastGoodFigure(page)
  await expectPrinted(printed(page, 'output[0, 0]'), EXAMPLE)

  await page.getByRole('button', { name: 'Give N its input length' }).click()
  await expect(field(page, 'output N')).toHaveValue('1')
  await expect(page.getByText('last accepted setting')).toBeHidden()

  await fillList(page, 'output', [2, 6, 8, 10])
  await expect(modes).toHaveAccessibleDescription(
    /LINEAR resizes at most 3 dimensions and 4 change here\./,
  )
  await expectLastGoodFigure(page)
})

test('a scale that floors a length to 0 is refused with the least that does not', async ({
  page,
}) => {
  await openScene(page)
  await choose(page, 'Output size', 'scales')
  await expect(page.getByText('gives (2, 3, 6, 10)')).toBeVisible()
  const scale = field(page, 'scale H')
  await scale.fill('0.2')
  await expect(scale).toHaveAccessibleDescription(
    'H: floor(4 × 0.2) is 0, and a length is at least 1. Give a scale of 0.25 or more.',
  )
  await expectLastGoodFigure(page)
  await scale.fill('-1')
  await expect(scale).toHaveAccessibleDescription(/^H: −1 is not a scale\./)
  await scale.fill('0.25')
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 1 × 10, the output')
})

test('a link whose lists have another rank than the input says so, keeps them, and offers to fit them', async ({
  page,
}) => {
  await page.goto('./#v=1&in=1x3x4x5&shape=6x10')
  const height = field(page, 'output d0')
  const sentence = /The input has 4 dimensions, this list has 2 entries: give one a dimension\./
  await expect(height).toHaveAccessibleDescription(sentence)
  await expect(height).toHaveValue('6')
  await page.getByRole('button', { name: 'Bring it in step with the input' }).click()
  await expect(page).toHaveTitle(/4×5 → 6×10/)

  await page.goto('./#v=1&size=scales&scales=1x1x2x2x2')
  await expect(page.getByText(/this list has 5 entries/)).toBeVisible()
  await page.getByRole('button', { name: 'Bring it in step with the input' }).click()
  await expect(page).toHaveTitle(/4×5 → 8×10/)
})

test('profiles out of order and values outside of them are refused with the bounds', async ({
  page,
}) => {
  await openScene(page)
  await choose(page, 'Output size', 'set_input')
  await choose(page, 'Second input', 'shape tensor')
  await expect(page.getByText('last accepted setting')).toBeHidden()
  const value = field(page, 'value W')
  await value.fill('15')
  await expect(value).toHaveAccessibleDescription(
    /\(2, 3, 6, 15\) is outside the profile, \(1, 1, 1, 1\) to \(3, 5, 9, 14\)\./,
  )
  await expectLastGoodFigure(page)
  await expect(value).toHaveValue('15')
  await value.fill('10')
  await field(page, 'min W').fill('20')
  await expect(page.getByText(/min ≤ opt ≤ max; dimension 3 has 20, 5, 14/)).toBeVisible()
  await expectLastGoodFigure(page)
  await field(page, 'min W').fill('5')
  await expect(page.getByText('last accepted setting')).toBeHidden()

  await choose(page, 'Second input', 'dynamic')
  await expect(page).toHaveTitle(/4×5 → 8×10/)
  await field(page, 'input H').fill('9')
  await expect(page.getByText(/\(1, 3, 9, 5\) is outside the profile/)).toBeVisible()
})

test('a link from a newer version, with unknown parts or of junk opens, and names what it lost', async ({
  page,
}) => {
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' })
  await page.goto('./#v=2&shape=2x3x4x20&tilt=3&pinned=perhaps&resize_mode=MAGIC')
  await expect(notice).toContainText('The link says version 2, newer than this page.')
  await expect(notice).toContainText('tilt: not a key this page knows')
  await expect(notice).toContainText('pinned: “perhaps” is not a value it can have')
  await expect(page.getByRole('radiogroup', { name: 'resize_mode' })).toHaveAccessibleDescription(
    /resize_mode can’t be “MAGIC”\. Choose NEAREST, LINEAR or CUBIC\./,
  )
  await expect(field(page, 'output W')).toHaveValue('20')
  await choose(page, 'resize_mode', 'NEAREST')
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 4 × 20, the output')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
})

test('a link of 1 MB of junk shows the example and says that it is too long', async ({ page }) => {
  await page.goto('./')
  await expect(figure(page, 'New grid')).toBeVisible()
  const junk = Array.from({ length: 2 ** 17 }, (_, i) => `k${i}=%ff<b>`).join('&')
  expect(junk.length).toBeGreaterThan(2 ** 20)
  await page.evaluate((hash) => {
    location.hash = hash
  }, junk)
  await expect(page.getByText('The link is longer than any that this page writes.')).toBeVisible()
  await expectPrinted(printed(page, 'output[0, 0]'), EXAMPLE)
})

test('an attribute that the version lacks is refused in its terms and can be removed', async ({
  page,
}) => {
  await page.goto('./#v=1&runtime=tensorrt@8.2&cubic_coeff=-0.5')
  const controls = page.getByRole('complementary', { name: 'What you choose' })
  await expect(controls.getByText(/Version 8\.2 has no cubic_coeff/)).toBeVisible()
  await page
    .getByRole('region', { name: 'cubic_coeff' })
    .getByRole('button', { name: 'remove' })
    .click()
  await expectPrinted(printed(page, 'output[0, 0]'), EXAMPLE)

  await page.goto('./#v=1&runtime=tensorrt@99')
  await expect(controls.getByText(/does not know version “99”\. Choose one of 6\.0/)).toBeVisible()
})
