import type { Page } from '@playwright/test'
import { choose, expectPrinted, field, figure, openScene, printed } from './support/page.ts'
import { expect, test } from './support/test.ts'

const runtime = (page: Page) => page.getByRole('combobox', { name: 'Runtime', exact: true })
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

/** Opens (1, 3, 4, 5) to (1, 3, 6, 10) in TensorRT, by LINEAR and HALF_PIXEL unless told otherwise. */
async function openLinear(page: Page, more = ''): Promise<void> {
  await openScene(
    page,
    `runtime=tensorrt@8.6&shape=1x3x6x10&resize_mode=LINEAR&coordinate_transformation=HALF_PIXEL${more}`,
  )
}

test('every runtime takes over the scene, in its own names, with the same numbers', async ({
  page,
}) => {
  await openLinear(page)
  const output = printed(page, 'output[0, 0]')
  const before = await output.textContent()
  for (const [name, mode] of [
    ['ONNX', 'linear'],
    ['ONNX Runtime', 'linear'],
    ['TensorRT from ONNX', 'linear'],
    ['PyTorch', 'bilinear'],
    ['TensorFlow', 'bilinear'],
    ['JAX', 'linear'],
    ['OpenCV', 'INTER_LINEAR'],
    ['Pillow', 'BILINEAR'],
  ] as const) {
    await runtime(page).selectOption({ label: name })
    await expect(page).toHaveTitle(new RegExp(`^[^·]*${mode}.* 4×5 → 6×10 · ${name}`))
    await expect(output).toHaveText(before!)
    await expect(messages(page)).toBeEmpty()
    await expect(page.getByRole('tab', { name: 'Network' })).toHaveCount(0)
  }
  await runtime(page).selectOption({ label: 'TensorRT' })
  await expect(page.getByRole('radio', { name: 'HALF_PIXEL' })).toBeChecked()
  await expect(page.getByRole('tab', { name: 'Network' })).toBeVisible()
})

test('what could not be carried is said, and one undo goes back', async ({ page }) => {
  await openScene(page)
  await runtime(page).selectOption({ label: 'PyTorch' })
  await expect(messages(page)).toContainText(
    'What PyTorch can’t say: the output shape: (2, 3, 6, 10) became (1, 3, 6, 10).',
  )
  await expect(field(page, 'size H')).toHaveValue('6')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(runtime(page)).toHaveValue('tensorrt')
  await expect(field(page, 'output N')).toHaveValue('2')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a refused scene is carried over from the last one that was accepted', async ({ page }) => {
  await openLinear(page)
  await field(page, 'output H').fill('0')
  await runtime(page).selectOption({ label: 'OpenCV' })
  await expect(field(page, 'dsize H')).toHaveValue('6')
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 10, the output')
})

test('sizes speak of the runtime’s own axes, in its own order', async ({ page }) => {
  await openLinear(page)
  await runtime(page).selectOption({ label: 'OpenCV' })
  const size = page.getByRole('region', { name: 'Output size' })
  await expect(size.getByRole('spinbutton')).toHaveCount(2)
  await expect(size.getByRole('spinbutton').first()).toHaveAccessibleName('dsize W')
  await field(page, 'dsize W').fill('7')
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 7, the output')
  await choose(page, 'Output size', 'fx, fy')
  await field(page, 'fx W').fill('1.5')
  await field(page, 'fy H').fill('1')
  await expect(size.getByText('5 × 1.5 = 7.5, to the nearest integer 8')).toBeVisible()
})

test('axes choose what the lists speak of, and keep what was typed', async ({ page }) => {
  await openScene(page, 'runtime=onnx@opset19&shape=1x3x6x10&mode=linear')
  const axes = page.getByRole('textbox', { name: 'axes' })
  await axes.pressSequentially('2,3')
  await expect(field(page, 'sizes H')).toHaveValue('6')
  await expect(page.getByRole('spinbutton', { name: /^sizes/ })).toHaveCount(2)
  await axes.fill('3,2')
  await expect(page.getByRole('spinbutton', { name: /^sizes/ }).first()).toHaveValue('10')
  await axes.fill('3,7')
  await expect(page.getByText('The input has no axis 7.')).toBeVisible()
  await expect(axes).toHaveAttribute('aria-invalid', 'true')
  await axes.fill('3,x')
  await expect(page.getByText('“3,x” is not a list of numbers')).toBeVisible()
  await axes.fill('')
  await axes.press('Enter')
  await expect(page.getByRole('spinbutton', { name: /^sizes/ })).toHaveCount(4)
  await expect(field(page, 'sizes H')).toHaveValue('6')
})

test('attributes without an effect are folded, and come on request', async ({ page }) => {
  await openScene(page, 'runtime=onnx@opset19&shape=1x3x6x10&mode=linear')
  await expect(page.getByRole('region', { name: 'nearest_mode' })).toHaveCount(0)
  const more = page.getByRole('button', { name: /more with no effect here: nearest_mode/ })
  await more.click()
  await page
    .getByRole('combobox', { name: 'nearest_mode' })
    .selectOption({ label: 'round_prefer_ceil' })
  await page.getByRole('button', { name: 'hide those with no effect here' }).click()
  await expect(page.getByRole('region', { name: 'nearest_mode' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'cubic_coeff_a' })).toHaveCount(0)
})

test('a departure can be switched off, to see what it does', async ({ page }) => {
  await openScene(page, 'runtime=onnxruntime@opset19&in=1x1x10x1&size=scales&scales=1x1x0.7x1')
  const size = page.getByRole('region', { name: 'Output size' })
  await expect(size.getByText('gives (1, 1, 7, 1)')).toBeVisible()
  const float32 = page.getByRole('switch', { name: 'Everything in float32' })
  await expect(float32).toBeChecked()
  await float32.click()
  await expect(size.getByText('gives (1, 1, 6, 1)')).toBeVisible()
  await expect(page).toHaveURL(/off=float32/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(float32).toBeChecked()
})

test('the element type is chosen where there are several, and reset where there is one', async ({
  page,
}) => {
  await openScene(page, 'runtime=onnx@opset19&in=1x1x1x2&shape=1x1x1x4&mode=linear')
  await expectPrinted(printed(page, 'output[0, 0]'), [0, 0.25, 0.75, 1])
  await choose(page, 'Element type', 'uint8')
  await expectPrinted(printed(page, 'output[0, 0]'), [0, 0, 1, 1])
  await runtime(page).selectOption({ label: 'PyTorch' })
  await expect(messages(page)).toContainText('the element type: uint8 became float32')
  await expect(page.getByRole('radiogroup', { name: 'Element type' })).toHaveCount(0)
})

test('an output outside the region reads nothing and says so', async ({ page }) => {
  await openScene(
    page,
    'runtime=onnx@opset19&in=1x1x4x5&shape=1x1x4x5&mode=linear&coordinate_transformation_mode=tf_crop_and_resize&roi=0,0,0,0.5,1,1,1,1.5&extrapolation_value=7&at=0,0,1,4',
  )
  const why = page.getByRole('region', { name: 'Why this number' })
  await expect(why).toContainText('the output gets the extrapolation value. 7')
  await expect(figure(page, 'Step 2')).toContainText('outside: the extrapolation value')
})

test('each runtime has its own program', async ({ page }) => {
  await openLinear(page)
  for (const [name, call] of [
    ['ONNX', 'helper.make_node('],
    ['PyTorch', 'interpolate('],
    ['OpenCV', 'cv2.resize('],
  ] as const) {
    await runtime(page).selectOption({ label: name })
    await page.getByRole('tab', { name: 'Code' }).click()
    await expect(page.getByRole('region', { name: /^Python, / })).toContainText(call)
  }
})

test('a coefficient stays as it is typed, though float32 stores another number', async ({
  page,
}) => {
  await openScene(page, 'runtime=onnx@opset19&shape=1x3x6x10&mode=cubic')
  const coefficient = field(page, 'cubic_coeff_a')
  await coefficient.fill('')
  await coefficient.pressSequentially('-0.6')
  await expect(coefficient).toHaveValue('-0.6')
  await coefficient.press('Enter')
  await expect(coefficient).toHaveValue('−0.6')
  await expect(page).toHaveURL(/cubic_coeff_a=-0\.6(&|$)/)
})
