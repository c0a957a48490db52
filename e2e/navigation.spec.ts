import type { Page } from '@playwright/test'
import { board, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const PICTURE = 'in=1x2x120x160&shape=1x2x240x320&fill=gradient&resize_mode=LINEAR&at=0,0,40,60'

const overview = (page: Page) => page.getByRole('application', { name: /^Overview\./ })
const focused = (page: Page, index: string) =>
  expect(page.getByRole('heading', { name: `Output [${index}]` })).toBeVisible()

test('a minimap shows where a zoomed view is, and moves it by click, drag and keys', async ({
  page,
}) => {
  await openScene(page, PICTURE)
  await expect(overview(page)).toHaveCount(0)
  await board(page, 'New grid').focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('+')
  await expect(overview(page)).toBeVisible()
  const box = (await overview(page).boundingBox())!
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const

  await page.mouse.click(...at(0.98, 0.02))
  await expect(overview(page)).toHaveText(/rows 0 to \d\d, columns 28\d to 319\./)
  await page.mouse.move(...at(0.95, 0.05))
  await page.mouse.down()
  await page.mouse.move(...at(0.05, 0.95), { steps: 4 })
  await page.mouse.up()
  await expect(overview(page)).toHaveText(/rows 2[01]\d to 239, columns 0 to \d\d\./)

  await overview(page).focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(overview(page)).toHaveText(/rows 1[789]\d to 2[01]\d, columns 0 to \d\d\./)
  await page.keyboard.press('0')
  await expect(overview(page)).toHaveCount(0)
  await expect(board(page, 'New grid')).toBeFocused()
})

test('G asks for an index, goes there and zooms in until the element is seen', async ({ page }) => {
  await openScene(page, PICTURE)
  await page.keyboard.press('g')
  const field = page.getByRole('textbox', { name: 'Go to output element' })
  await expect(field).toHaveValue('0, 0, 40, 60')
  await field.fill('0, 2, 3, 4')
  await page.keyboard.press('Enter')
  await expect(field).toHaveAccessibleDescription(
    'C has indices 0 to 1, or −2 to −1: 2 is outside.',
  )
  await field.fill('3, 4')
  await page.keyboard.press('Enter')
  await expect(field).toHaveAccessibleDescription('4 numbers, one an axis: this is 2.')
  await field.fill('[0, -1, 100, -20]')
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await focused(page, '0, 1, 100, 300')
  await expect(overview(page)).toHaveText(/rows 9\d to 10\d, columns 29\d to 30\d\./)
  await expect(page).toHaveURL(/at=0,1,100,300/)
  await page.getByRole('button', { name: 'Go to an element' }).click()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
})

test('one of 10,000 slices is chosen by typing, by keys and by a slider', async ({ page }) => {
  await openScene(page, 'in=1x10000x4x5&shape=1x10000x4x5&at=0,0,1,1')
  const slice = page.getByRole('spinbutton', { name: 'Output slice along C, of 10000' })
  await slice.fill('8642')
  await focused(page, '0, 8642, 1, 1')
  await page.keyboard.press('PageUp')
  await focused(page, '0, 9142, 1, 1')
  await page.keyboard.press('ArrowDown')
  await focused(page, '0, 9141, 1, 1')
  await page.keyboard.press('End')
  await focused(page, '0, 9999, 1, 1')
  await slice.fill('-9000')
  await focused(page, '0, 1000, 1, 1')
  await slice.fill('10000')
  await expect(slice).toHaveAttribute('aria-invalid', 'true')
  await slice.blur()
  await expect(slice).toHaveValue('1000')
  await page.getByRole('slider', { name: 'Output slice along C, of 10000' }).fill('5000')
  await focused(page, '0, 5000, 1, 1')
  await expect(page).toHaveURL(/at=0,5000,1,1/)
  await page.reload()
  await focused(page, '0, 5000, 1, 1')
})
