import { board, choose, expectPrinted, fillList, openScene, printed } from './support/page.ts'
import { expect, test } from './support/test.ts'

const RAMP = Array.from({ length: 20 }, (_, i) => i)

test('a double click edits an element in place, and the edit can be discarded', async ({
  page,
}) => {
  await openScene(page)
  const input = board(page, 'Old grid')
  const { width, height } = (await input.boundingBox())!
  await input.dblclick({ position: { x: width / 2, y: height * 0.4 } })
  const editor = page.getByRole('textbox', { name: 'New value of input[0, 0, 1, 2]' })
  await expect(editor).toHaveValue('7')
  await editor.fill('70.5')
  await editor.press('Enter')
  await expect(editor).toBeHidden()
  await expectPrinted(printed(page, 'input[0, 0]'), RAMP.with(7, 70.5))
  await expect(page.getByText('1 edit')).toBeVisible()
  await page.getByRole('button', { name: 'discard' }).click()
  await expectPrinted(printed(page, 'input[0, 0]'), RAMP)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectPrinted(printed(page, 'input[0, 0]'), RAMP.with(7, 70.5))
})

test('an element is edited by keyboard; what is no number is refused and kept, Escape drops it', async ({
  page,
}) => {
  await openScene(page)
  const input = board(page, 'Old grid')
  await input.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  await expect(page.getByText('input[0, 0, 1, 1] = 6').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const editor = page.getByRole('textbox', { name: 'New value of input[0, 0, 1, 1]' })
  await editor.fill('six')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Not a number. Digits, nan, inf or -inf.')
  await expect(editor).toHaveValue('six')
  await page.keyboard.press('Escape')
  await expect(editor).toBeHidden()
  await expect(input).toBeFocused()
  await expectPrinted(printed(page, 'input[0, 0]'), RAMP)
})

test('NaN and infinities may be typed, and propagate as IEEE says', async ({ page }) => {
  await openScene(page, 'in=1x1x1x4&shape=1x1x1x4&at=0,0,0,0')
  const input = board(page, 'Old grid')
  for (const [column, value] of [
    [1, 'nan'],
    [3, 'inf'],
  ] as const) {
    await input.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Home')
    for (let i = 0; i < column; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: `New value of input[0, 0, 0, ${column}]` }).fill(value)
    await page.keyboard.press('Enter')
  }
  await expectPrinted(printed(page, 'input[0, 0]'), [0, Number.NaN, 2, Number.POSITIVE_INFINITY])
  await expect(input.getByText('NaN', { exact: true })).toBeAttached()
  await expect(input.getByText('∞', { exact: true })).toBeAttached()
  await choose(page, 'resize_mode', 'LINEAR')
  await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
  await fillList(page, 'output', [1, 1, 1, 8])
  // At either end the sample is the outer element × 1 and another × 0: 0 × nan and 0 × inf are nan.
  const { NaN: nan, POSITIVE_INFINITY: inf } = Number
  await expectPrinted(printed(page, 'output[0, 0]'), [nan, nan, nan, nan, nan, inf, inf, nan])
})

test('generators fill the input: gradient, checkerboard, impulse, digits and ramp', async ({
  page,
}) => {
  await openScene(page, 'in=1x1x2x3&shape=1x1x2x3')
  const values = page.getByRole('combobox', { name: 'Values' })
  const input = printed(page, 'input[0, 0]')
  const texts = new Set<string | null>()
  for (const name of ['gradient', 'checkerboard', 'impulse', 'digits c h w', 'ramp 0, 1, 2 …']) {
    await values.selectOption(name)
    await expect.poll(async () => texts.has(await input.textContent())).toBe(false)
    texts.add(await input.textContent())
  }
  await expectPrinted(input, [0, 1, 2, 3, 4, 5])
  await values.selectOption('checkerboard')
  await expectPrinted(input, [0, 1, 0, 1, 0, 1])
  await expectPrinted(printed(page, 'output[0, 0]'), [0, 1, 0, 1, 0, 1])
})

test('random values come from a seed, which a person can repeat', async ({ page }) => {
  await openScene(page)
  await page.getByRole('combobox', { name: 'Values' }).selectOption('random')
  const input = printed(page, 'input[0, 0]')
  const seed = page.getByRole('spinbutton', { name: 'seed' })
  await expect(seed).toHaveValue('1')
  await expect(input).not.toContainText('19.')
  const first = (await input.textContent()) ?? ''
  await seed.fill('2')
  await expect(input).not.toHaveText(first)
  await seed.fill('1')
  await expect(input).toHaveText(first)
  await page.getByRole('button', { name: 'New seed' }).click()
  await expect(input).not.toHaveText(first)
})

test('a tensor has one to eight dimensions, and every one of them can be resized', async ({
  page,
}) => {
  await openScene(page)
  const more = page.getByRole('button', { name: 'Add a leading dimension' })
  for (let rank = 5; rank <= 8; rank++) await more.click()
  await expect(page.getByText('8-D')).toBeVisible()
  await expect(more).toBeDisabled()
  await expect(page.getByRole('spinbutton', { name: /^output / })).toHaveCount(8)
  await expect(page).toHaveTitle(/4×5 → 6×10/)
  await page
    .getByRole('spinbutton', { name: /^output / })
    .first()
    .fill('2')
  await expect(page.getByRole('spinbutton', { name: /^Output slice along .*, of 2$/ })).toHaveCount(
    2,
  )
  const fewer = page.getByRole('button', { name: 'Remove the leading dimension' })
  for (let rank = 7; rank >= 1; rank--) await fewer.click()
  await expect(fewer).toBeDisabled()
  await expect(page.getByRole('spinbutton', { name: /^output / })).toHaveCount(1)
  await expectPrinted(printed(page, 'output'), [0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
})
