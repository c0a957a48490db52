import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { dropRecorded } from './support/files.ts'
import { board, figure, fillList, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const SCENE =
  'in=1x1x2x3&shape=1x1x4x6&runtime=tensorrt@8.6&resize_mode=LINEAR&coordinate_transformation=HALF_PIXEL'

/** The ramp 0 … 5 as 2×3, made 4×6 by linear with half_pixel; torch.nn.functional.interpolate. */
const HALF_PIXEL = [
  ...[0, 0.25, 0.75, 1.25, 1.75, 2],
  ...[0.75, 1, 1.5, 2, 2.5, 2.75],
  ...[2.25, 2.5, 3, 3.5, 4, 4.25],
  ...[3, 3.25, 3.75, 4.25, 4.75, 5],
]
/** The same with align_corners=True. */
const CORNERS = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2, 3, 4, 5].map((column) => Math.fround(row + 0.4 * column)),
)

const npy = (
  values: readonly number[],
  shape: readonly number[] = [1, 1, 4, 6],
  name = 'y.npy',
) => ({
  name,
  content: writeNpy(values, shape),
})
const panel = (page: Page) => page.getByRole('region', { name: 'A and the recorded output' })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const shown = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name, exact: true })

test('what a runtime gave is B: both outputs, their difference, and the numbers of it', async ({
  page,
}) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  await expect(figure(page, 'B, as recorded')).toContainText('y.npy · 4 × 6')
  await expect(figure(page, 'Difference B − A')).toBeVisible()
  await expect(figure(page, 'Where A reads')).toBeVisible()
  await expect(page).toHaveTitle(/TensorRT 8\.6 vs y\.npy/)
  await expect(panel(page)).toContainText('differ20 of 24')
  await expect(panel(page)).toContainText('Outside tolerance: 20 of 24 elements.')
  const first = button(page, 'First outside: [0, 0, 0, 1]')
  await expect(panel(page).getByRole('row', { name: '[0, 0, 0, 1] 0.250 × 1' })).toBeVisible()
  await expect(panel(page).getByRole('row', { name: 'A 0.25' })).toBeVisible()
  await expect(panel(page).getByRole('row', { name: 'recorded 0.4' })).toBeVisible()
  await first.click()
  await expect(
    page.getByRole('heading', { name: 'Output [0, 0, 0, 1]', exact: true }),
  ).toBeVisible()
})

test('the element in focus has its value in A, as recorded, and the difference', async ({
  page,
}) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  await board(page, 'B, as recorded').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(panel(page)).toContainText('A TensorRT 8.64')
  await expect(panel(page)).toContainText('B y.npy3.6')
  await expect(panel(page)).toContainText('B − A−0.4')
})

test('X goes from the difference to A and to the recording alone', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  await expect(shown(page, 'B − A')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('x')
  await expect(figure(page, 'New grid')).toBeVisible()
  await page.keyboard.press('x')
  await expect(figure(page, 'B, as recorded')).toBeVisible()
  await expect(figure(page, 'Old grid')).toBeVisible()
  await expect(page.getByText('how it was made is not known')).toBeVisible()
  await expect(figure(page, 'Step 1')).toBeHidden()
})

test('it is let go of, and undo and redo go between', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  await expect(panel(page)).toBeVisible()
  await expect(button(page, 'Swap A and B')).toBeHidden()
  await button(page, 'Remove B').click()
  await expect(panel(page)).toBeHidden()
  await expect(figure(page, 'New grid')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(panel(page)).toContainText('20 of 24')
  await button(page, 'Undo').click()
  await expect(panel(page)).toBeHidden()
  await button(page, 'Redo').click()
  await expect(panel(page)).toContainText('20 of 24')
})

test('another runtime takes its place, and undo brings it back', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  const menu = page.getByRole('combobox', { name: 'B is the recorded output y.npy' })
  await menu.selectOption('ONNX Runtime')
  await expect(page.getByRole('region', { name: 'A and B' })).toBeVisible()
  await expect(page).not.toHaveURL(/recorded=/)
  await button(page, 'Undo').click()
  await expect(figure(page, 'B, as recorded')).toBeVisible()
})

test('a tolerance decides, and a recording that was stored in float16 is seen as that', async ({
  page,
}) => {
  await openScene(page, `${SCENE}&edits=1:0.1`)
  // What PyTorch makes of it with `.half()`.
  const halves = [
    ...[0, 0.024993896484375, 0.07501220703125, 0.5751953125, 1.525390625, 2],
    ...[0.75, 0.8310546875, 0.99365234375, 1.494140625, 2.33203125, 2.75],
    ...[2.25, 2.443359375, 2.83203125, 3.33203125, 3.943359375, 4.25],
    ...[3, 3.25, 3.75, 4.25, 4.75, 5],
  ]
  await dropRecorded(page, npy(halves))
  await expect(panel(page)).toContainText('Every recorded element is A’s, rounded to float16.')
  await expect(panel(page)).toContainText('Outside tolerance')
  await expect(panel(page)).toContainText('All of them lie in H 0–2, W 1–4.')
  await page.getByRole('spinbutton', { name: 'absolute tolerance' }).fill('0.01')
  await expect(panel(page)).toContainText('The recording is within tolerance of A.')
  await expect(button(page, /^First that differs/)).toBeVisible()
})

test('a recording of the very same values equals A', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(HALF_PIXEL))
  await expect(panel(page)).toContainText('The recording equals A, element by element.')
})

test('channels last are said axis by axis, and one click takes them first', async ({ page }) => {
  await openScene(page, 'in=1x3x2x3&shape=1x3x4x6')
  await dropRecorded(
    page,
    npy(
      Array.from({ length: 72 }, (_, i) => i),
      [1, 4, 6, 3],
    ),
  )
  const said = page.getByRole('main').getByRole('status')
  await expect(said).toContainText('A makes (1, 3, 4, 6), but the recorded output has (1, 4, 6, 3)')
  await expect(said).toContainText('C: 3 in A, 4 recorded; H: 4 in A, 6 recorded; W: 6 in A, 3')
  await said.getByRole('button', { name: 'Transpose the recording by (0, 3, 1, 2)' }).click()
  await expect(figure(page, 'Difference B − A')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(said).toBeVisible()
})

test('a missing leading axis is added by one click', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(HALF_PIXEL, [4, 6]))
  const said = page.getByRole('main').getByRole('status')
  await expect(said).toContainText('A has 4 axes, the recording 2.')
  await said.getByRole('button', { name: 'Take the recording as (1, 1, 4, 6)' }).click()
  await expect(panel(page)).toContainText('The recording equals A, element by element.')
})

test('A may change its size afterwards, and take the recorded one back', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(HALF_PIXEL))
  await expect(panel(page)).toContainText('The recording equals A')
  await fillList(page, 'output', [1, 1, 5, 6])
  const said = page.getByRole('main').getByRole('status')
  await expect(said).toContainText('A makes (1, 1, 5, 6), but the recorded output has (1, 1, 4, 6)')
  await expect(figure(page, 'New grid')).toBeVisible()
  await said.getByRole('button', { name: 'Give A the recorded size (1, 1, 4, 6)' }).click()
  await expect(panel(page)).toContainText('The recording equals A')
})

test('a small one travels in the link; of a large one the link only says the name', async ({
  page,
  context,
}) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  await expect(page).toHaveURL(/recorded=values:/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(panel(other)).toContainText('20 of 24')
  await other.goto(`./#v=1&${SCENE}&recorded=file:y.npy%201x1x4x6%20%235&shown=difference`)
  await other.reload()
  await expect(other.getByText('“y.npy 1x1x4x6 #5” did not travel with the link')).toBeVisible()
  await expect(figure(other, 'New grid')).toBeVisible()
})

test('a large one is looked through beside the page', async ({ page }) => {
  await openScene(page, 'in=1x1x100x100&shape=1x1x200x200&resize_mode=NEAREST&fill=gradient')
  await dropRecorded(page, npy(new Array(40_000).fill(7), [1, 1, 200, 200]))
  // First the engine has to start, then values are read back and looked through.
  const patient = { timeout: 40_000 }
  await expect(panel(page)).toContainText('Every recorded element is 7.', patient)
  await expect(panel(page)).toContainText('Outside tolerance: 40,000 of 40,000 elements.')
})

test('one button asks which resize it was', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, npy(CORNERS))
  await button(page, 'Which resize was it?').click()
  const tab = page.getByRole('tab', { name: 'Which resize?' })
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await expect(tab).toBeFocused()
})

for (const theme of ['light', 'dark'] as const) {
  test(`nothing of it is out of reach, in ${theme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openScene(page, SCENE)
    await dropRecorded(page, npy(CORNERS))
    await expect(panel(page)).toContainText('20 of 24')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
}
