import { choose, figure, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const linear = 'shape=1x3x6x10&resize_mode=LINEAR'

test.describe('equal settings', () => {
  test('answer which flag of PyTorch and TensorFlow is ASYMMETRIC, and open as B', async ({
    page,
  }) => {
    await openScene(page, linear)
    await page.getByRole('tab', { name: 'Equal settings' }).click()
    const panel = page.getByRole('tabpanel', { name: 'Equal settings' })
    await expect(
      panel.getByText(
        'No setting of PyTorch gives this output. One setting of TensorFlow 1 gives it: bilinear align_corners=False.',
      ),
    ).toBeVisible()

    const tensorflow = panel.getByRole('region', { name: 'TensorFlow' })
    await tensorflow
      .getByRole('button', { name: 'Open TensorFlow bilinear align_corners=False as B' })
      .click()
    await expect(figure(page, 'Difference B − A')).toBeVisible()
    await expect(page).toHaveURL(/tensorflow@1/)
    // The table goes on about A.
    await expect(panel.getByText(/^Compared with TensorRT 8\.6, LINEAR ASYMMETRIC/)).toBeVisible()
  })

  test('follow the scene, and open as A', async ({ page }) => {
    await openScene(page, linear)
    await page.getByRole('tab', { name: 'Equal settings' }).click()
    await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
    const pytorch = page.getByRole('region', { name: 'PyTorch' })
    await pytorch
      .getByRole('button', { name: 'Open PyTorch bilinear align_corners=False as A' })
      .click()
    await expect(page).toHaveURL(/runtime=pytorch/)
    await expect(page.getByRole('tab', { name: 'Network' })).toBeHidden()
    await page.goBack()
    await expect(page.getByRole('tab', { name: 'Network' })).toBeVisible()
  })

  test('leave out runtimes that cannot grow the batch, and say why', async ({ page }) => {
    await openScene(page, 'resize_mode=NEAREST')
    await page.getByRole('tab', { name: 'Equal settings' }).click()
    const pytorch = page.getByRole('region', { name: 'PyTorch' })
    await expect(pytorch.getByText('left out: makes (1, 3, 6, 10)')).toBeVisible()
    const onnx = page.getByRole('region', { name: 'ONNX', exact: true })
    await expect(onnx.getByText('nearest asymmetric floor')).toBeVisible()
  })

  test('fold those that give something else', async ({ page }) => {
    await openScene(page, linear)
    await page.getByRole('tab', { name: 'Equal settings' }).click()
    const opencv = page.getByRole('region', { name: 'OpenCV' })
    await expect(opencv.getByText('INTER_NEAREST', { exact: true })).toBeHidden()
    await opencv.getByText('5 give something else').click()
    await expect(opencv.getByText('INTER_NEAREST', { exact: true })).toBeVisible()
  })
})
