import type { Locator } from '@playwright/test'
import { expectPrinted, figure, openScene, printed } from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

const FIGURES = ['Old grid', 'New grid', 'Step 1', 'Step 2', 'Along H', 'Along W']

test('the page opens on the document’s example: (1,3,4,5) to (2,3,6,10), NEAREST', async ({
  page,
}) => {
  await openScene(page)
  for (const [name, value] of Object.entries({
    ...{ 'input N': '1', 'input C': '3', 'input H': '4', 'input W': '5' },
    ...{ 'output N': '2', 'output C': '3', 'output H': '6', 'output W': '10' },
  })) {
    await expect(page.getByRole('spinbutton', { name, exact: true })).toHaveValue(value)
  }
  await expect(page.getByRole('radio', { name: 'NEAREST' })).toBeChecked()
  const { values } = answer('shape_default_nearest')
  await expectPrinted(printed(page, 'output[0, 0]'), values.slice(0, 60))
  await expect(page).toHaveTitle('NEAREST 4×5 → 6×10 · TensorRT 8.6 · resizescope')
})

test('controls, figures and numbers of the example are seen whole at 1440 × 900', async ({
  page,
}) => {
  await openScene(page)
  const formula = page.getByRole('region', { name: 'Why this number' })
  await expect(formula.getByRole('heading', { name: 'Output [0, 0, 2, 3]' })).toBeVisible()
  const parts: Locator[] = [
    ...FIGURES.map((title) => figure(page, title)),
    formula,
    printed(page, 'input[0, 0]'),
    printed(page, 'output[0, 0]'),
    page.getByRole('region', { name: 'exclude_outside' }),
    page.getByRole('button', { name: 'Copy link' }),
  ]
  for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 })
  const overflow = await page.evaluate(() => ({
    down: document.documentElement.scrollHeight - innerHeight,
    across: document.documentElement.scrollWidth - innerWidth,
  }))
  expect(overflow).toEqual({ down: 0, across: 0 })
})

test('the page names the adapter that computes, and shows the source of its kernel', async ({
  page,
}) => {
  await openScene(page)
  await expect(page.getByRole('banner').getByText(/^WebGPU · \S/)).toBeVisible()
  await expect(page.getByText(/^computed on .+ · WebGPU$/)).toBeVisible()
  await page.getByRole('tab', { name: 'Kernel' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('@compute')
})
