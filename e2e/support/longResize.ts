import { expect, type Page } from '@playwright/test'
import { field, openScene } from './page.ts'

/** Widens an output until it takes a while: given up at first, then to the end. */
export async function expectLongResize(page: Page, length: number): Promise<void> {
  await openScene(page, `in=1x1x50x50&shape=1x1x${length}x60&resize_mode=CUBIC`)
  await expect(page).toHaveTitle(new RegExp(`→ ${length}×60 `))
  const elements = (length * length).toLocaleString('en-US')
  const progress = page.getByRole('progressbar', { name: `computing ${elements} elements…` })
  const width = field(page, 'output W')
  await width.fill(String(length))
  await width.press('Enter')
  await expect(progress).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(width).toHaveValue('60')
  await expect(page).toHaveTitle(new RegExp(`→ ${length}×60 `))
  await width.fill(String(length))
  await width.press('Enter')
  await expect(page).toHaveTitle(new RegExp(`→ ${length}×${length} `), { timeout: 40_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}
