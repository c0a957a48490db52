import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { field, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const lost =
  'runtime=onnxruntime@opset19&in=1x1x4x26&shape=1x1x6x64&mode=nearest&coordinate_transformation_mode=asymmetric&nearest_mode=floor'

async function openTab(page: Page, scene: string, tab: string) {
  await openScene(page, scene)
  await page.getByRole('tab', { name: tab }).click()
  return page.getByRole('tabpanel', { name: tab })
}

test.describe('precision', () => {
  test('lists the output that float32 sends elsewhere, with the chain of its values', async ({
    page,
  }) => {
    const panel = await openTab(page, lost, 'Precision')
    await expect(
      panel.getByText('1 of 64 outputs goes to another element in float32 than exactly.'),
    ).toBeVisible()
    await panel.getByText('Output 32: at 13 exactly').click()
    await expect(
      panel.getByRole('row', { name: 'scale 64 ÷ 26 ≈ 2.461538553237915' }),
    ).toBeVisible()
    await expect(
      panel.getByRole('row', { name: 'coordinate 32 ÷ scale ≈ 12.999999046325684' }),
    ).toBeVisible()
    await expect(panel.getByRole('row', { name: 'goes to 12 exactly: 13' })).toBeVisible()
    // It is marked in the figures, and looked at.
    await expect(page.getByRole('heading', { name: 'Output [0, 0, 2, 32]' })).toBeVisible()
    await expect(page.getByText(/^rounding sends this output to another element/)).toBeVisible()
  })

  test('tells a given scale from the lengths, and every reading of a length', async ({ page }) => {
    const panel = await openTab(
      page,
      'runtime=onnxruntime@opset19&in=1x1x10x4&size=scales&scales=1x1x0.7x2.3&mode=linear',
      'Precision',
    )
    await expect(
      panel.getByText('by the factor, output 0 falls at −0.2826087; by 4/9, at −0.2777778'),
    ).toBeVisible()
    const seven = panel.getByRole('table', { name: 'The length of 10 × 0.7' })
    await expect(
      seven.getByRole('row', { name: 'float64, float32 scale 6.9999998807907104 6 7' }),
    ).toBeVisible()
    await expect(seven.getByRole('row', { name: 'float32 used here 7 7 7' })).toBeVisible()
  })

  test('maps all lengths, and opens a pair by keyboard and by the next button', async ({
    page,
  }) => {
    const panel = await openTab(page, lost, 'Precision')
    await expect(panel.getByText('1,985 unsafe')).toBeVisible()
    const next = panel.getByRole('button', { name: 'next unsafe pair' })
    await expect(next).toBeEnabled()
    await expect(panel.getByText('26 → 64: 1 of 64 outputs goes elsewhere')).toBeVisible()

    const map = panel.getByRole('application', { name: /^Map of input and output lengths/ })
    await map.focus()
    await page.keyboard.press('ArrowRight')
    await expect(panel.getByText('27 → 64: safe')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(field(page, 'input W')).toHaveValue('27')
    // The map is of all lengths, so opening one asks for nothing anew.
    await expect(panel.getByText('1,985 unsafe')).toBeVisible()
    await next.click()
    await expect(panel.getByText(/^W \d+ of \d+ outputs? goe?s? to another element/)).toBeVisible()
    await page.goBack()
    await expect(field(page, 'input W')).toHaveValue('27')
  })

  test('has nothing to map where coordinates are exact', async ({ page }) => {
    const panel = await openTab(page, 'shape=1x3x6x10&resize_mode=LINEAR', 'Precision')
    await expect(panel.getByText('Exact coordinates are safe at all lengths.')).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`and equal settings are accessible in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const panel = await openTab(page, lost, 'Precision')
      await panel.getByText('Output 32: at 13 exactly').click()
      await expect(panel.getByRole('button', { name: 'next unsafe pair' })).toBeVisible()
      for (const tab of ['Precision', 'Equal settings']) {
        await page.getByRole('tab', { name: tab }).click()
        await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
        if (tab === 'Equal settings') {
          await expect(page.getByText(/settings compared in/)).toBeVisible()
        }
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([])
      }
    })
  }
})
