import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { choose, field, figure, fillList } from './support/page.ts'
import { expect, test } from './support/test.ts'

const LINEAR =
  'shape=1x3x6x10&resize_mode=LINEAR&coordinate_transformation=HALF_PIXEL&runtime=tensorrt@8.6'
const CORNERS =
  'b.runtime=onnxruntime@opset19&b.shape=1x3x6x10&b.mode=linear&b.coordinate_transformation_mode=align_corners'
const BOTH = `${LINEAR}&${CORNERS}&shown=difference`

const panel = (page: Page) => page.getByRole('region', { name: 'A and B' })
const board = (page: Page, title: RegExp) => page.getByRole('application', { name: title })
const shown = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

async function openBoth(page: Page, scene = BOTH): Promise<void> {
  await page.goto(`./#v=1&${scene}`)
  await expect(panel(page)).toBeVisible()
}

test('a runtime to compare with starts as the same resize, which nothing parts but rounding', async ({
  page,
}) => {
  await page.goto(`./#v=1&${LINEAR}`)
  await page.getByRole('combobox', { name: 'compare with…' }).selectOption('ONNX Runtime')
  await expect(heading(page, 'Difference B − A')).toBeVisible()
  await expect(page).toHaveURL(/b\.runtime=onnxruntime/)
  await expect(page).toHaveTitle(/TensorRT 8\.6 vs .*ONNX Runtime/)
  await expect(panel(page)).toContainText(/precision|departure/)
})

test('a link opens A, B and the difference with its numbers and the stage that parts them', async ({
  page,
}) => {
  await openBoth(page)
  for (const title of [/^A\. /, /^B\. /, /^Difference B − A\. /, /^Where A and B read\. /]) {
    await expect(board(page, title)).toBeVisible()
  }
  await expect(panel(page)).toContainText('168 of 180')
  await expect(panel(page)).toContainText('First parted by the coordinate')
  await expect(panel(page)).toContainText('Along H, output 1 falls at 0.5 in A and at 0.6 in B.')
  await expect(panel(page)).toContainText('by design')
})

test('the controls change B alone, and one step of undo brings it back', async ({ page }) => {
  await openBoth(page)
  await choose(page, 'coordinate_transformation_mode', 'asymmetric')
  await expect(page).toHaveURL(/b\.coordinate_transformation_mode=asymmetric/)
  await expect(page).toHaveURL(/[#&]coordinate_transformation=HALF_PIXEL/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/b\.coordinate_transformation_mode=align_corners/)
  await page.goBack()
  await expect(page).toHaveURL(/b\.coordinate_transformation_mode=asymmetric/)
  await page.getByRole('radio', { name: 'A TensorRT' }).click()
  await choose(page, 'coordinate_transformation', 'ASYMMETRIC')
  await expect(page).toHaveURL(/[#&]coordinate_transformation=ASYMMETRIC/)
})

test('X goes from the difference to A and to B, whose own figures and numbers are shown', async ({
  page,
}) => {
  await openBoth(page)
  await page.keyboard.press('x')
  await expect(figure(page, 'New grid')).toBeVisible()
  await expect(shown(page, 'A')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('x')
  await expect(shown(page, 'B')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: 'Why this number' })).toContainText('7.333')
  await page.keyboard.press('x')
  await expect(board(page, /^Difference B − A\. /)).toBeVisible()
})

test('A and B change places, and B is let go of', async ({ page }) => {
  await openBoth(page)
  await page.getByRole('button', { name: 'Swap A and B' }).click()
  await expect(page).toHaveURL(/[#&]runtime=onnxruntime/)
  await expect(panel(page)).toContainText('output 1 falls at 0.6 in A and at 0.5 in B')
  await page.getByRole('button', { name: 'Remove B' }).click()
  await expect(panel(page)).toHaveCount(0)
  await expect(figure(page, 'New grid')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(panel(page)).toBeVisible()
})

test('outputs of two shapes have words in place of a difference', async ({ page }) => {
  await openBoth(page)
  await fillList(page, 'sizes', [1, 3, 5, 9])
  await expect(page.getByText('Two shapes, so no difference')).toBeVisible()
  await expect(page.getByText('A makes (1, 3, 6, 10) and B makes (1, 3, 5, 9).')).toBeVisible()
  await expect(panel(page)).toContainText('First parted by the size')
})

test('a refused B keeps its last picture and says why', async ({ page }) => {
  await openBoth(page)
  await field(page, 'sizes H').fill('0.5')
  await expect(page.getByText('B is refused; its last accepted picture stays.')).toBeVisible()
  await expect(panel(page)).toContainText('0.5 is not a length')
  await expect(board(page, /^Difference B − A\. /)).toBeVisible()
})

test('the first element that differs is pinned by a click', async ({ page }) => {
  await openBoth(page)
  await panel(page)
    .getByRole('button', { name: /^Pin .*first element that differs/ })
    .click()
  await expect(page).toHaveURL(/at=0,0,0,1/)
})

test('one pointer marks the same element everywhere', async ({ page }) => {
  await openBoth(page)
  const box = (await board(page, /^B\. /).boundingBox())!
  await page.mouse.move(box.x + box.width * 0.05, box.y + box.height * 0.08)
  await expect(heading(page, 'A and B [0, 0, 0, 0]')).toBeVisible()
})

test('a departure is named and can be switched off', async ({ page }) => {
  await openBoth(
    page,
    'in=1x1x4x4&shape=1x1x3x3&runtime=onnx@opset19&mode=linear&shown=difference&b.runtime=onnxruntime@opset19&b.shape=1x1x3x3&b.mode=linear',
  )
  await expect(panel(page)).toContainText('departure')
  await panel(page).getByRole('button', { name: 'Switch off' }).click()
  await expect(page).toHaveURL(/b\.off=float32/)
  await expect(panel(page)).not.toContainText('departure')
})

test('embedded, the three figures stand alone', async ({ page }) => {
  await page.goto(`./#v=1&${BOTH}&embed=1`)
  await expect(board(page, /^Difference B − A\. /)).toBeVisible()
  await expect(panel(page)).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing', async ({ page }) => {
      await openBoth(page)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    })
  })
}
