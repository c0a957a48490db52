import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { drop } from './support/files.ts'
import { field, figure, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

/** What axe finds wrong with the page as it stands, shortly. */
async function expectClean(page: Page, view: string): Promise<void> {
  // Legacy mode spares a blank page a run; it matters only where frames come from elsewhere.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
  expect(passes.length, view).toBeGreaterThan(10)
  expect(found, view).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing on the first screen and on a refused scene', async ({ page }) => {
      await openScene(page)
      await expect(page.getByText(/^computed on .+ · WebGPU$/)).toBeVisible()
      await expectClean(page, 'first screen')
      await field(page, 'output H').fill('0')
      await expect(page.getByText('last accepted setting')).toBeVisible()
      await expectClean(page, 'refused')
    })

    test('axe finds nothing on any tab', async ({ page }) => {
      await openScene(page, 'size=dynamic')
      for (const tab of ['Network', 'Code', 'Kernel']) {
        await page.getByRole('tab', { name: tab }).click()
        await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
        await expectClean(page, tab)
      }
    })

    test('axe finds nothing on cubic, a link’s problems, the lessons and the keys', async ({
      page,
    }) => {
      await openScene(
        page,
        'shape=1x3x6x10&resize_mode=CUBIC&coordinate_transformation=HALF_PIXEL&edits=7:nan,8:inf&tilt=1',
      )
      await page.getByRole('button', { name: 'Lessons' }).click()
      await expectClean(page, 'cubic with a nan, a problem and the lessons menu')
      await page.getByRole('button', { name: 'Half way between two elements' }).click()
      await expect(page.getByRole('region', { name: 'Lesson 2 of 14' })).toBeVisible()
      await page.getByRole('button', { name: 'Keys' }).click()
      await expectClean(page, 'a lesson and the keys')
    })

    test('axe finds nothing on long choices, lists, departures and wide filters', async ({
      page,
    }) => {
      await openScene(
        page,
        'runtime=onnxruntime@opset19&in=1x1x9x9&axes=2,3&shape=4x4&dtype=uint8&mode=cubic&antialias=true&at=0,0,1,1',
      )
      await page.getByRole('switch', { name: '8-bit antialias in integers' }).click()
      await page.getByRole('button', { name: /more with no effect here/ }).click()
      await expectClean(page, 'ONNX Runtime')
      await page.getByRole('textbox', { name: 'axes' }).fill('2,9')
      await expect(page.getByText('The input has no axis 9.')).toBeVisible()
      await expectClean(page, 'a refused list')
    })

    test('axe finds nothing on the choice of arrays and a file that is refused', async ({
      page,
    }) => {
      await openScene(page)
      const names = Buffer.from(writeNpy([1], [1]))
        .toString('latin1')
        .replace('<f4', '<U1')
      const content = zipSync({
        'x.npy': writeNpy([1, 2], [1, 2]),
        'names.npy': Buffer.from(names, 'latin1'),
      })
      await drop(page, { name: 'two.npz', content })
      await expect(page.getByRole('dialog', { name: 'Arrays in “two.npz”' })).toBeVisible()
      await expectClean(page, 'arrays')
      await page.keyboard.press('Escape')
      await drop(page, { name: 'empty.npy', content: '' })
      await expect(page.getByText('“empty.npy” is empty')).toBeVisible()
      await expectClean(page, 'a refused file')
    })

    test('axe finds nothing on embedded figures', async ({ page }) => {
      await openScene(page, 'resize_mode=LINEAR&shape=1x3x6x10&embed=1')
      await expect(page.getByRole('link', { name: 'Open in resizescope' })).toBeVisible()
      await expectClean(page, 'embedded')
    })
  })
}

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('axe finds nothing, in both colours', async ({ page }) => {
    await page.goto('./#v=1&shape=1x3x6x10&resize_mode=LINEAR')
    await expect(figure(page, '旧网格')).toBeVisible()
    await expectClean(page, 'light')
    await page.getByRole('button', { name: '深色' }).click()
    await expectClean(page, 'dark')
  })
})
