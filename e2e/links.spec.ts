import type { Page } from '@playwright/test'
import {
  board,
  choose,
  expectPrinted,
  field,
  figure,
  fillList,
  openScene,
  printed,
} from './support/page.ts'
import { expect, test } from './support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied: it opens exactly this.')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

test('a copied link brings attributes, sizes, version, edits and the pinned element to another page', async ({
  page,
  context,
}) => {
  await openScene(page)
  await choose(page, 'resize_mode', 'LINEAR')
  await choose(page, 'coordinate_transformation', 'ALIGN_CORNERS')
  await fillList(page, 'output', [1, 3, 5, 7])
  const input = board(page, 'Old grid')
  await input.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'New value of input[0, 0, 0, 0]' }).fill('-2.75')
  await page.keyboard.press('Enter')
  await board(page, 'New grid').focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { name: 'Output [0, 0, 2, 6]' })).toBeVisible()
  const digits = (await printed(page, 'output[0, 0]').textContent()) ?? ''
  await expect(page).toHaveTitle(/×7 · TensorRT 8.6/)
  const title = await page.title()

  const other = await context.newPage()
  await other.goto(await copyLink(page))
  await expect(other).toHaveTitle(title)
  await expect(printed(other, 'output[0, 0]')).toHaveText(digits)
  await expect(other.getByRole('heading', { name: 'Output [0, 0, 2, 6]' })).toBeVisible()
  await expect(other.getByRole('radio', { name: 'ALIGN_CORNERS' })).toBeChecked()
  await expect(field(other, 'output W')).toHaveValue('7')
  await expect(other.getByText('1 edit')).toBeVisible()
  expect(await copyLink(other)).toBe(await copyLink(page))
})

test('a link carries numbers that were refused, as they were typed', async ({ page, context }) => {
  await openScene(page)
  await field(page, 'output H').fill('0')
  await field(page, 'output H').blur()
  const other = await context.newPage()
  await other.goto(await copyLink(page))
  await expect(field(other, 'output H')).toHaveValue('0')
  await expect(field(other, 'output H')).toHaveAccessibleDescription(/0 is not a length/)
  await expect(other.getByRole('main')).toContainText('Nothing to draw: this setting is refused')
  await expect(other.getByRole('main')).toContainText('0 is not a length')
  await field(other, 'output H').fill('6')
  await expect(figure(other, 'New grid')).toHaveAccessibleName('New grid 6 × 10, the output')
})

test('Back and Forward walk through committed changes, and a typed address is opened', async ({
  page,
}) => {
  await openScene(page)
  await choose(page, 'nearest_rounding', 'CEIL')
  await fillList(page, 'output', [2, 3, 6, 12])
  await expect(page).toHaveTitle(/6×12/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'FLOOR' })).toBeChecked()
  await expect(page).toHaveTitle(/6×10/)
  await page.goForward()
  await expect(page.getByRole('radio', { name: 'CEIL' })).toBeChecked()
  await page.goForward()
  await expect(page).toHaveTitle(/6×12/)
  await page.goto('./#v=1&in=2x2&shape=3x3&resize_mode=LINEAR')
  await expect(page).toHaveTitle(/^LINEAR 2×2 → 3×3/)
})

test('Back returns to where slow typing began, and takes a lesson’s words along', async ({
  page,
}) => {
  await openScene(page)
  await field(page, 'output W').fill('12')
  await expect(page).toHaveURL(/shape=2x3x6x12/)
  await field(page, 'output W').blur()
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: 'A single output element' }).click()
  await expect(page.getByRole('heading', { name: 'A single output element' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'A single output element' })).toBeHidden()
  await expect(page).toHaveTitle(/6×12/)
  await page.goBack()
  await expect(page).toHaveTitle(/6×10/)
})

test('a small tensor travels in the link as bytes', async ({ page }) => {
  // Float32 1, 2, 3, 4, little-endian, in base64url.
  const values = 'AACAPwAAAEAAAEBAAACAQA'
  await page.goto(`./#v=1&in=2x2&shape=4x4&at=0,0&fill=values:${values}`)
  await expectPrinted(printed(page, 'output'), [1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4])
})

test('embed=1 shows the figures alone, with a way to the whole page', async ({ page, context }) => {
  await openScene(page, 'shape=1x3x6x7&resize_mode=LINEAR&embed=1')
  await expect(figure(page, 'Step 2')).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Open in resizescope' }).click()
  const whole = await opened
  await expect(whole.getByRole('radio', { name: 'LINEAR' })).toBeChecked()
  await expect(field(whole, 'output W')).toHaveValue('7')
})

test('tables are copied as NumPy source, and the program as it stands', async ({ page }) => {
  await openScene(page, 'in=2x2&shape=2x4&at=0,0')
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'copy as NumPy' }).last().click()
  await expect
    .poll(async () => (await clipboard()).replace(/\s/g, ''))
    .toBe('np.array([0.,0.,1.,1.,2.,2.,3.,3.],dtype=np.float32).reshape(2,4)')
  await page.getByRole('tab', { name: 'Code' }).click()
  await page.getByRole('tabpanel').getByRole('button', { name: 'copy' }).click()
  await expect.poll(clipboard).toContain('import tensorrt as trt')
  const program = await clipboard()
  expect(program).toMatch(/resize\.shape = \(2, 4\)/)
})
