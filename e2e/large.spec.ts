import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { drop } from './support/files.ts'
import { expectLongResize } from './support/longResize.ts'
import { expectPrinted, figure, openScene, printed } from './support/page.ts'
import { png } from './support/png.ts'
import { expect, test } from './support/test.ts'

async function choosePicture(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'open a file…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer })
}

test('a picture of megapixels is decoded with its progress in print, and Escape gives it up', async ({
  page,
}) => {
  await openScene(page)
  const large = png(4000, 3000, (x, y) => [x & 255, y & 255, (x ^ y) & 255])
  await choosePicture(page, 'large.png', large)
  await expect(page.getByRole('progressbar', { name: 'opening “large.png”…' })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await choosePicture(
    page,
    'small.png',
    png(2, 1, (x) => [x * 255, 51, 102]),
  )
  await expectPrinted(printed(page, 'input[0, 0]'), [0, 1])
  await expect(page).toHaveTitle(/1×2 → 2×4/)
})

test('a packed tensor of 128 MiB is read with its progress in print, and Escape gives it up', async ({
  page,
}) => {
  await openScene(page)
  const zeros = new Uint8Array(writeNpy([], [4096, 8192]).length + 4 * 2 ** 25)
  zeros.set(writeNpy([], [4096, 8192]))
  await drop(page, { name: 'large.npz', content: zipSync({ 'x.npy': zeros }, { level: 1 }) })
  await expect(page.getByRole('progressbar', { name: 'opening “large.npz”…' })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await drop(page, { name: 'small.npy', content: writeNpy([7, 8], [1, 2]) })
  await expectPrinted(printed(page, 'input'), [7, 8])
})

test('a picture opens, edits are made in it and taken back', async ({ page }) => {
  await openScene(page)
  const photo = png(600, 500, (x, y) => [x & 255, y & 255, (x ^ y) & 255])
  await choosePicture(page, 'photo.png', photo)
  await expect(page).toHaveTitle(/500×600 → 1000×1200/)
  await expect(page.getByRole('banner').getByText('17.2 MiB')).toBeVisible()
  await page.getByRole('application', { name: 'Old grid.' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /New value of input/ }).fill('7')
  await page.keyboard.press('Enter')
  await expect(printed(page, 'input[0, 0]')).toContainText('[[7.')
  await page.getByRole('button', { name: 'discard' }).click()
  await expect(printed(page, 'input[0, 0]')).toContainText('[[0.')
})

test('millions of generated values are made beside the page, and the last picture stays until then', async ({
  page,
}) => {
  await openScene(page, 'in=1x1x1500x1500&shape=1x1x30x30&fill=digits')
  await expect(page).toHaveTitle(/1500×1500 → 30×30/)
  await expect(printed(page, 'input[0, 0]')).toContainText('1499.')
  await page.getByRole('combobox', { name: 'Values' }).selectOption('checkerboard')
  await expect(printed(page, 'input[0, 0]')).toContainText('[1. 0. 1.')
})

test('a long resize is computed in pieces beside the last picture, and Escape gives it up', async ({
  page,
}) => {
  await expectLongResize(page, 5000)
})

test('an output that there is no memory for is refused, and a smaller one is a click away', async ({
  page,
}) => {
  await page.addInitScript(() => {
    GPUDevice.prototype.popErrorScope = async () => new GPUOutOfMemoryError('no room')
  })
  await page.goto('./#v=1&in=1x1x8x8&shape=1x1x9000x9000&resize_mode=NEAREST')
  const sidebar = page.getByRole('complementary').first()
  await expect(sidebar.getByText(/^The output needs 309 MiB/)).toContainText('no memory left')
  await page.getByRole('button', { name: 'Try (1, 1, 6363, 6363)' }).click()
  await expect(page).toHaveTitle(/8×8 → 6363×6363/)
})

test('the values of a strong reduction are read back once nothing changes, and printed', async ({
  page,
}) => {
  await openScene(
    page,
    'runtime=pytorch@2.11&in=1x1x1024x1024&shape=8x8&mode=bilinear&antialias=true&fill=checkerboard',
  )
  await expectPrinted(printed(page, 'output[0, 0]'), new Array(64).fill(0.5), 1e-3)
  await expect(figure(page, 'New grid').getByText(/^0\.5/).first()).toBeVisible()
})
