import {
  choose,
  expectPrinted,
  field,
  fillList,
  openScene,
  printEverything,
  printed,
} from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await openScene(page)
  await choose(page, 'Output size', 'set_input')
})

test('a constant second input makes the output shape static, as recorded', async ({ page }) => {
  await printEverything(page)
  await choose(page, 'Second input', 'constant')
  await expectPrinted(printed(page, 'output'), answer('set_input_static').values)
  await fillList(page, 'output', [1, 3, 4, 5])
  await expectPrinted(printed(page, 'output'), answer('no_parameters_identity').values)

  await page.getByRole('tab', { name: 'Network' }).click()
  const network = page.getByRole('list', { name: 'The network' })
  await expect(network.getByText(/network input/).first()).toBeVisible()
  await expect(network.getByText('constant', { exact: false }).first()).toBeVisible()
  await expect(network).toContainText('(1, 3, 4, 5)')
})

test('a shape tensor is bound at run time within its profile, as recorded', async ({ page }) => {
  await printEverything(page)
  await choose(page, 'Second input', 'shape tensor')
  await expectPrinted(printed(page, 'output'), answer('set_input_dynamic_shape_tensor').values)

  await page.getByRole('tab', { name: 'Network' }).click()
  const network = page.getByRole('list', { name: 'The network' })
  await expect(network).toContainText('min (1, 1, 1, 1), opt (1, 3, 4, 5), max (3, 5, 9, 14)')
  await expect(network).toContainText('(−1, −1, −1, −1), when run (2, 3, 6, 10)')
})

test('a dynamic input is doubled by a small network: (1,3,4,5) to (2,6,8,10)', async ({ page }) => {
  await choose(page, 'Second input', 'dynamic')
  await expect(page).toHaveTitle(/4×5 → 8×10/)
  await page.getByRole('tab', { name: 'Network' }).click()
  const network = page.getByRole('list', { name: 'The network' })
  await expect(network).toContainText('(−1, −1, −1, −1), when run (2, 6, 8, 10)')
  await expect(network.getByRole('listitem')).toHaveCount(5)
  await expect(network).toContainText(/Shape/)
  await expect(network).toContainText(/SUM|ElementWise/)

  await field(page, 'input W').fill('3')
  await expect(page).toHaveTitle(/4×3 → 8×6/)
})

test('the mistake of doubling inputT0.shape while building can be tried, and is explained', async ({
  page,
}) => {
  await choose(page, 'Second input', 'dynamic')
  await expect(page).toHaveTitle(/4×5 → 8×10/)
  const mistake = page.getByRole('switch', { name: 'double inputT0.shape instead' })
  await mistake.click()
  await expect(mistake).toHaveAccessibleDescription(/asks for \(−2, −2, −2, −2\)/)
  await expect(page.getByText('last accepted setting')).toBeVisible()
  await expect(page).toHaveTitle(/4×5 → 8×10/)
  await page.getByRole('tab', { name: 'Network' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('every dim is still −1')
  await mistake.click()
  await expect(page.getByText('last accepted setting')).toBeHidden()
})

test('the TensorRT code follows the version: bindings in 8, named tensors in 10', async ({
  page,
}) => {
  await choose(page, 'Second input', 'shape tensor')
  await page.getByRole('tab', { name: 'Code' }).click()
  const code = page.getByRole('tabpanel')
  await expect(code).toContainText('context.set_shape_input')
  await expect(code).toContainText('set_input(1, inputT1)')
  await expect(code).not.toContainText('execute_async_v3')
  await page.getByRole('combobox', { name: 'TensorRT version' }).selectOption('10')
  await expect(code).toContainText('execute_async_v3')
  await expect(code).not.toContainText('context.set_shape_input')
})
