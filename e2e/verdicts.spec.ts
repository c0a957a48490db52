import { expect, type Page } from '@playwright/test'
import { field, figure, openScene } from './support/page.ts'
import { test } from './support/test.ts'

const node = 'runtime=onnx@opset13&in=1x1x4x4&shape=1x1x6x7'

async function openVerdicts(page: Page, scene: string) {
  await openScene(page, scene)
  await page.getByRole('tab', { name: 'Verdicts' }).click()
  return page.getByRole('list', { name: 'What every runtime makes of the node' })
}

test.describe('the verdicts on an ONNX node', () => {
  test('say who refuses it and why, and who gives the same', async ({ page }) => {
    const list = await openVerdicts(page, node)
    const rows = list.getByRole('listitem')
    await expect(rows).toHaveCount(9)
    await expect(rows.filter({ hasText: 'TensorRT 7.2' })).toContainText(
      'nearest_mode has round_prefer_floor from 8.0 on. Choose floor, or a newer version.',
    )
    await expect(rows.filter({ hasText: 'TensorRT 8.6' })).toContainText('equal')
    await expect(page.getByRole('heading', { name: /^Of the other rows/ })).toBeVisible()
  })

  test('say how far a row is, where first and why, and pin that element', async ({ page }) => {
    const list = await openVerdicts(page, node)
    const pytorch = list.getByRole('listitem').filter({ hasText: 'PyTorch' })
    await expect(pytorch).toContainText(/differs by up to \d/)
    await expect(pytorch).toContainText(/First parted by the .+ · by design/)
    const first = pytorch.getByRole('button', { name: /the first element that differs/ })
    const index = (await first.textContent())!
    await first.click()
    await expect(page.getByRole('region', { name: 'Why this number' })).toContainText(index)
  })

  test('follow the scene', async ({ page }) => {
    const list = await openVerdicts(page, node)
    const rows = list.getByRole('listitem')
    await expect(rows.first()).toContainText('(1, 1, 6, 7)')
    await field(page, 'sizes W').fill('9')
    await expect(rows.first()).toContainText('(1, 1, 6, 9)')
  })

  test('open a row as B, and as A with the node beside it', async ({ page }) => {
    const list = await openVerdicts(page, node)
    await list.getByRole('button', { name: /^Open PyTorch .* as B$/ }).click()
    await expect(figure(page, 'Difference B − A')).toBeVisible()
    await expect(page).toHaveURL(/b\.runtime=pytorch/)
    await list.getByRole('button', { name: /^Open TensorFlow .* as A$/ }).click()
    await expect(page).toHaveURL(/#v=1&runtime=tensorflow/)
    await expect(page).toHaveURL(/b\.runtime=onnx@opset13/)
    await expect(list.getByRole('listitem')).toHaveCount(9)
  })

  test('open a row that refuses the node, with its reason beside the control', async ({ page }) => {
    const list = await openVerdicts(page, node)
    await list.getByRole('button', { name: 'Open TensorRT 7.2 by its parser as A' }).click()
    await expect(page).toHaveURL(/runtime=onnx_tensorrt@7\.2/)
    await expect(list.getByRole('listitem').filter({ hasText: 'ONNX Runtime' })).toContainText(
      'equal',
    )
  })

  test('wait to be asked for large outputs, and can be given up', async ({ page }) => {
    const list = await openVerdicts(
      page,
      'runtime=onnx@opset13&in=1x1x256x256&shape=1x1x4096x4096&mode=cubic',
    )
    const rows = list.getByRole('listitem')
    await expect(rows).toHaveCount(9)
    await page.getByRole('button', { name: 'Measure the differences' }).click()
    await expect(page.getByRole('progressbar', { name: /Measured \d of \d rows/ })).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('button', { name: 'Measure the differences' })).toBeVisible()
  })

  test('are offered for ONNX nodes alone', async ({ page }) => {
    await openScene(page)
    await expect(page.getByRole('tab', { name: 'Verdicts' })).toBeHidden()
  })
})
