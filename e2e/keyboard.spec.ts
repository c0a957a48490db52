import type { Page } from '@playwright/test'
import { board, choose, field, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const focused = (page: Page, index: string) =>
  page.getByRole('heading', { name: `Output [${index}]`, exact: true })

/** What has the keyboard: its name, and whether a person can see that it has. */
interface Stop {
  readonly name: string
  readonly role: string
  readonly seen: boolean
}

function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const styles: CSSStyleDeclaration[] = []
    // A radio button is invisible: the label around it shows the focus.
    for (const seen of [element, ...Array.from(element.parentElement?.children ?? [])]) {
      styles.push(getComputedStyle(seen))
    }
    if (element.parentElement) styles.push(getComputedStyle(element.parentElement))
    const outlined = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    )
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      seen: outlined,
    }
  })
}

test('Tab reaches every control, figure and tab, and each shows that it has the keyboard', async ({
  page,
}) => {
  await openScene(page)
  const stops: Stop[] = []
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const reached = await stop(page)
    if (reached.role === 'body') break
    stops.push(reached)
  }
  expect(stops.filter(({ seen }) => !seen)).toEqual([])
  const names = stops.map(({ name }) => name)
  expect(names[0]).toBe('Skip to the figures')
  for (const expected of [
    ...['Runtime', 'TensorRT version', 'Lessons', 'Dark colours', 'Keys', 'Copy link', '中文'],
    ...['input N', 'input C', 'input H', 'input W', 'Values', 'open a file…'],
    ...['output N', 'output C', 'output H', 'output W', 'cubic_coeff', 'Zoom in'],
    ...['Next slice along N', 'Values', 'input[0, 0]', 'output[0, 0]', 'copy as NumPy'],
  ]) {
    expect(names).toContain(expected)
  }
  expect(stops.filter(({ role }) => role === 'application')).toHaveLength(4)
  expect(stops.filter(({ role }) => role === 'switch')).toHaveLength(1)
})

test('arrow keys move the pinned element, with Shift by ten, and stay inside the output', async ({
  page,
}) => {
  await openScene(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await board(page, 'New grid').focus()
  for (const [key, index] of [
    ['ArrowRight', '0, 0, 2, 4'],
    ['ArrowDown', '0, 0, 3, 4'],
    ['Shift+ArrowRight', '0, 0, 3, 9'],
    ['Home', '0, 0, 3, 0'],
    ['Shift+ArrowUp', '0, 0, 0, 0'],
    ['ArrowLeft', '0, 0, 0, 0'],
    ['End', '0, 0, 0, 9'],
    ['PageDown', '0, 1, 0, 9'],
    ['PageDown', '0, 2, 0, 9'],
    ['PageDown', '1, 0, 0, 9'],
    ['PageUp', '0, 2, 0, 9'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(focused(page, index)).toBeVisible()
  }
  await expect(page.getByText('reads input[0, 2, :, :]')).toBeVisible()
  await expect(
    page.getByText(/^output\[0, 2, 0, 9\] = 44, reads input\[0, 2, 0, 4\] × 1/),
  ).toBeAttached()
})

test('the pinned element is marked in figures, formula and tables alike', async ({ page }) => {
  await openScene(page)
  await choose(page, 'resize_mode', 'LINEAR')
  await field(page, 'output N').fill('1')
  await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
  await expect(page.getByText('output 2 falls at 1.167')).toBeVisible()
  await expect(page.getByText('output 3 falls at 1.250')).toBeVisible()
  await expect(
    page.getByText(
      'output[0, 0, 2, 3] = 7.08, reads input[0, 0, 1, 1] × 0.625, input[0, 0, 1, 2] × 0.208, input[0, 0, 2, 1] × 0.125, input[0, 0, 2, 2] × 0.042',
    ),
  ).toBeAttached()
  const why = page.getByRole('region', { name: 'Why this number' })
  await expect(why.getByRole('table')).toContainText('0.625')
  await expect(why.getByRole('math').filter({ hasText: 'α' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Plain indices: x_in, x_out' }).click()
  await expect(why.getByRole('math').filter({ hasText: 'in' }).first()).toBeVisible()
  await expect(why.getByRole('math').filter({ hasText: 'α' })).toHaveCount(0)
})

test('Escape lets the element go, a click on a figure pins another', async ({ page }) => {
  // Here both grids fill the figure, so its middle is the corner of (3, 5).
  await openScene(page, 'coordinate_transformation=HALF_PIXEL')
  const output = board(page, 'New grid')
  await output.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^Point at an element of the output/)).toBeVisible()
  const box = (await output.boundingBox())!
  const cell = { x: box.width / 2 + 2, y: box.height / 2 + 2 }
  await output.click({ position: cell })
  await expect(focused(page, '0, 0, 3, 5')).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(focused(page, '0, 0, 3, 5')).toBeVisible()
  await output.click({ position: cell })
  await page.mouse.move(0, 0)
  await expect(page.getByText(/^Point at an element of the output/)).toBeVisible()
})

test('Ctrl Z and Ctrl Shift Z undo and redo a change, also from the buttons', async ({ page }) => {
  await openScene(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await choose(page, 'nearest_rounding', 'CEIL')
  const [floor, ceil] = ['FLOOR', 'CEIL'].map((name) => page.getByRole('radio', { name }))
  await page.keyboard.press('Control+z')
  await expect(floor!).toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(ceil!).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(floor!).toBeChecked()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(ceil!).toBeChecked()
})

test('? lists the keys, and Escape closes the list', async ({ page }) => {
  await openScene(page)
  await board(page, 'New grid').focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog.getByText('undo, redo')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(board(page, 'New grid')).toBeFocused()
})

test('arrow keys step a number field and choose among tabs and options', async ({ page }) => {
  await openScene(page)
  const width = field(page, 'output W')
  await width.focus()
  await page.keyboard.press('ArrowUp')
  await expect(width).toHaveValue('11')
  await page.keyboard.press('Shift+ArrowUp')
  await expect(page).toHaveTitle(/6×21/)
  await page.getByRole('radio', { name: 'NEAREST' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'CUBIC' })).toBeChecked()
  await page.getByRole('tab', { name: 'Values' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('tabpanel', { name: 'Kernel' })).toBeVisible()
})

test('pointing at an element shows its story without unpinning the other', async ({ page }) => {
  await openScene(page, 'coordinate_transformation=HALF_PIXEL')
  await expect(page.getByText(/^computed on .+ · WebGPU$/)).toBeVisible()
  const overlay = board(page, 'Step 2')
  const { width, height } = (await overlay.boundingBox())!
  await overlay.hover({ position: { x: width - 4, y: height - 4 } })
  await expect(focused(page, '0, 0, 5, 9')).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(focused(page, '0, 0, 2, 3')).toBeVisible()
})

test('the figures zoom together, by keys, by buttons and by Ctrl and the wheel', async ({
  page,
}) => {
  await openScene(page)
  const zoom = page.getByRole('group', { name: 'Zoom' })
  await board(page, 'Step 1').focus()
  await page.keyboard.press('+')
  await expect(zoom.getByText('2×')).toBeVisible()
  await page.keyboard.press('-')
  await expect(zoom.getByText('2×')).toBeHidden()
  await zoom.getByRole('button', { name: 'Zoom in' }).click()
  await expect(zoom.getByText('2×')).toBeVisible()
  await zoom.getByRole('button', { name: 'Whole picture' }).click()
  await expect(zoom.getByRole('button', { name: 'Zoom out' })).toBeDisabled()

  await board(page, 'New grid').hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(zoom.getByRole('button', { name: 'Zoom out' })).toBeEnabled()
  await board(page, 'Old grid').press('0')
  await expect(zoom.getByRole('button', { name: 'Zoom out' })).toBeDisabled()
})

test('a control that goes away hands the keyboard to the nearest one that stays', async ({
  page,
}) => {
  await openScene(page, 'shape=1x3x6x10&resize_mode=LINEAR')
  const unset = page.getByRole('button', { name: 'Use the default of resize_mode' })
  await unset.focus()
  await page.keyboard.press('Enter')
  await expect(unset).toBeHidden()
  await expect(page.getByRole('button', { name: 'default: About resize_mode' })).toBeFocused()
})
