import { openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const LARGE = 'in=1x1x40x64&shape=1x1x80x128'

test('the ends of the colours are those of input and output together', async ({ page }) => {
  await openScene(
    page,
    `${LARGE}&fill=checkerboard&resize_mode=CUBIC&coordinate_transformation=HALF_PIXEL`,
  )
  // A cubic filter goes beyond what it reads.
  await expect(page.getByRole('button', { name: /^Colours from −0\.\d+ to 1\.\d+$/ })).toBeVisible()
})

test('range and map are chosen by keyboard, and travel in the link', async ({ page }) => {
  await openScene(page, LARGE)
  await page.getByRole('button', { name: 'Colours from 0 to 2559' }).press('Enter')
  await page.getByRole('radio', { name: /^of the data/ }).press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Colours from −2559 to 2559' })).toBeVisible()
  await expect(page).toHaveURL(/&range=symmetric&?/)
  await page.getByRole('radio', { name: 'blue and red' }).check()
  await expect(page).toHaveURL(/&map=diverging&?/)

  await page.getByRole('radio', { name: 'fixed' }).check()
  await page.getByRole('textbox', { name: 'Lower end of the colours' }).fill('-10.5')
  await page.getByRole('textbox', { name: 'Upper end of the colours' }).fill('20')
  await expect(page).toHaveURL(/&range=-10\.5,20&/)
  const upper = page.getByRole('textbox', { name: 'Upper end of the colours' })
  await upper.fill('-11')
  await expect(upper).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('button', { name: 'Colours from −10.5 to 20' })).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Colours from −10.5 to 20' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'blue and red' })).toBeChecked()
  await page.getByRole('radio', { name: /^of the data/ }).check()
  await page.getByRole('radio', { name: 'viridis' }).check()
  await expect(page).not.toHaveURL(/range=|map=/)
})

test('NaN and infinities stand beside the colours when there are any', async ({ page }) => {
  await openScene(page, `${LARGE}&edits=7:nan,9:nan,700:inf`)
  await expect(page.getByTitle('10 values are NaN, input and output together.')).toBeVisible()
  await expect(page.getByTitle(/values are \+∞, input and output together\.$/)).toBeVisible()
  await expect(page.getByTitle(/values are −∞/)).toHaveCount(0)
})
