import type { Page } from '@playwright/test'
import { drop } from './support/files.ts'
import { board, expectPrinted, figure, openScene, printed } from './support/page.ts'
import { png } from './support/png.ts'
import { expect, test } from './support/test.ts'

/** DOM nodes that draw figures. */
const nodes = (page: Page) =>
  page.getByRole('region', { name: 'Figures' }).evaluate((region) => {
    let count = 0
    for (const svg of region.querySelectorAll('svg')) count += svg.querySelectorAll('*').length
    return count
  })

test('a dropped photo of 512 × 512 is drawn at 1024 × 1024, down to single numbers, in few nodes', async ({
  page,
}) => {
  await openScene(page)
  const photo = png(512, 512, (x, y) => [x >> 1, y >> 1, (x ^ y) & 255])
  await drop(page, { name: 'photo.png', type: 'image/png', content: photo })
  await expect(page).toHaveTitle(/512×512 → 1024×1024/)
  await expect(figure(page, 'Old grid')).toHaveAccessibleName('Old grid 512 × 512, the input')
  for (const [name, value] of Object.entries({
    ...{ 'input N': '1', 'input C': '3', 'input H': '512', 'input W': '512' },
    ...{ 'output N': '1', 'output C': '3', 'output H': '1024', 'output W': '1024' },
  })) {
    await expect(page.getByRole('spinbutton', { name, exact: true })).toHaveValue(value)
  }
  await expect(page.getByRole('heading', { name: 'Output [0, 0, 512, 512]' })).toBeVisible()
  // Element (256, 256) of the red channel: 128 of 255.
  await expect(page.getByText('0.5019608 in float32')).toBeVisible()
  const output = board(page, 'New grid')
  const numbers = output.getByText(/^0?\.50/)
  await expect(numbers).toHaveCount(0)
  const zoom = page.getByRole('group', { name: 'Zoom' })
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  let most = await nodes(page)
  while (await zoomIn.isEnabled()) {
    const before = (await zoom.textContent()) ?? ''
    await zoomIn.click()
    await expect(zoom).not.toHaveText(before)
    most = Math.max(most, await nodes(page))
  }
  await expect(numbers.first()).toBeAttached()
  most = Math.max(most, await nodes(page))
  expect(most).toBeGreaterThan(50)
  expect(most).toBeLessThanOrEqual(4000)

  await output.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'Output [0, 0, 512, 513]' })).toBeVisible()
  await page.keyboard.press('0')
  await expect(numbers).toHaveCount(0)
  await expect(zoomIn).toBeEnabled()
})

test('the pixels of a picture become 1×3×H×W of values from 0 to 1', async ({ page }) => {
  await openScene(page)
  const content = png(2, 1, (x) => [x * 255, 51, 102])
  await drop(page, { name: 'two.png', type: 'image/png', content })
  await expectPrinted(printed(page, 'input[0, 0]'), [0, 1])
  await page.getByRole('button', { name: 'One channel' }).click()
  await page.getByRole('spinbutton', { name: 'Output slice along C, of 3' }).fill('2')
  await expectPrinted(printed(page, 'input[0, 2]'), [0.4, 0.4])
})

test('a picture that does not decode is named, and the scene stays', async ({ page }) => {
  await openScene(page)
  const broken = png(4, 4, () => [1, 2, 3]).subarray(0, 40)
  await drop(page, { name: 'broken.png', type: 'image/png', content: broken })
  await expect(page.getByText(/“broken\.png” can’t be decoded\./)).toBeVisible()
  await drop(page, { name: 'notes.txt', type: 'text/plain', content: 'a,b' })
  await expect(page.getByText(/“notes\.txt” is nothing that can be opened here/)).toBeVisible()
  await expect(page).toHaveTitle(/4×5 → 6×10/)
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 10, the output')
})

test('a picture chosen by the button opens like a dropped one, and a link to it says what is missing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openScene(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'open a file…' }).click()
  const buffer = png(300, 200, (x, y) => [x & 255, y & 255, 0])
  await (await chooser).setFiles({ name: 'wide.png', mimeType: 'image/png', buffer })
  await expect(page).toHaveTitle(/200×300 → 400×600/)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/“wide\.png” is too large for a link/)).toBeVisible()
  const other = await context.newPage()
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(other.getByText(/did not travel with the link/)).toBeVisible()
  await expect(other).toHaveTitle(/200×300 → 400×600/)
})
