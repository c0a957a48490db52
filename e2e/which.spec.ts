import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { dropRecorded } from './support/files.ts'
import { figure, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const SCENE =
  'in=1x1x2x3&shape=1x1x4x6&runtime=tensorrt@8.6&resize_mode=LINEAR&coordinate_transformation=ASYMMETRIC'

/** The ramp 0 … 5 as 2×3, made 4×6 by linear with half_pixel; torch.nn.functional.interpolate. */
const HALF_PIXEL = [
  ...[0, 0.25, 0.75, 1.25, 1.75, 2],
  ...[0.75, 1, 1.5, 2, 2.5, 2.75],
  ...[2.25, 2.5, 3, 3.5, 4, 4.25],
  ...[3, 3.25, 3.75, 4.25, 4.75, 5],
]

const recorded = (values: readonly number[], shape = [1, 1, 4, 6]) => ({
  name: 'y.npy',
  content: writeNpy(values, shape),
})

const tab = (page: Page) => page.getByRole('tab', { name: 'Which resize?' })
const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Which resize?' })
const resizes = (page: Page) =>
  panel(page).getByRole('list', { name: 'Resizes, the nearest first' })
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name })

async function search(page: Page, values: readonly number[] = HALF_PIXEL, scene = SCENE) {
  await openScene(page, scene)
  await expect(tab(page)).toBeHidden()
  await dropRecorded(page, recorded(values))
  await tab(page).click()
}

test('the setting that a runtime used is found by its output, and opens as A', async ({ page }) => {
  await search(page)
  const first = resizes(page).getByRole('listitem').first()
  await expect(first).toContainText('1equal')
  await expect(first).toContainText('TensorRT LINEAR HALF_PIXEL')
  await expect(panel(page)).toContainText(/Tried: [\d,]+ requests of 9 runtimes/)
  await button(page, 'Open TensorRT LINEAR HALF_PIXEL as A').click()
  await expect(page).toHaveURL(/coordinate_transformation=HALF_PIXEL/)
  await expect(page.getByText('The recording equals A, element by element.')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/coordinate_transformation=ASYMMETRIC/)
})

test('a setting opens as B beside A, and the search goes on about the recording', async ({
  page,
}) => {
  await search(page)
  await button(page, 'Open TensorRT LINEAR HALF_PIXEL as B').click()
  await expect(figure(page, 'Difference B − A')).toBeVisible()
  await expect(resizes(page).getByRole('listitem').first()).toContainText('1equal')
})

test('where nothing reproduces it, that is said, and the nearest shown with its error', async ({
  page,
}) => {
  await search(page, HALF_PIXEL.with(8, 1.52))
  await expect(panel(page)).toContainText('No setting reproduces it.')
  const first = resizes(page).getByRole('listitem').first()
  await expect(first).toContainText('off by 0.02')
  await expect(first).toContainText('1 of 24 beyond tolerance')
  await button(page, 'at [0, 0, 1, 2]').first().click()
  await expect(
    page.getByRole('heading', { name: 'Output [0, 0, 1, 2]', exact: true }),
  ).toBeVisible()
})

test('the tolerance decides what reproduces it, and goes back to its usual value', async ({
  page,
}) => {
  await search(page, HALF_PIXEL.with(8, 1.75))
  await expect(panel(page)).toContainText('No setting reproduces it.')
  await panel(page).getByRole('spinbutton', { name: 'absolute tolerance' }).fill('0.3')
  await expect(panel(page)).toContainText(/reproduces? it on this input|One resize reproduces it/)
  await button(page, 'as usual').click()
  await expect(panel(page)).toContainText('No setting reproduces it.')
})

test('several that agree are told apart by an input that the page makes', async ({ page }) => {
  // A constant comes out of nearly every resize as it was.
  const zeros = Buffer.from(new Float32Array(6).buffer).toString('base64url')
  await search(page, Array<number>(24).fill(0), `${SCENE}&fill=values:${zeros}`)
  await expect(panel(page)).toContainText(/\d+ different resizes reproduce it on this input/)
  await button(page, 'Make an input of (1, 1, 2, 3)').click()
  await expect(panel(page)).toContainText(/Integers at random, \(1, 1, 2, 3\) to \(1, 1, 4, 6\)/)
  const saving = page.waitForEvent('download')
  await button(page, 'Save it as .npy').click()
  expect((await saving).suggestedFilename()).toBe('which-resize-1x1x2x3.npy')
  await button(page, 'Use it as the input').click()
  await expect(panel(page)).toContainText('Run your runtime on this input.')
  await expect(page.getByRole('combobox', { name: 'Values' })).toHaveValue('file')
})

test('a recording of another shape still finds what makes that shape', async ({ page }) => {
  await openScene(page, SCENE)
  await dropRecorded(page, recorded([0, 1, 2, 3, 4, 5], [1, 1, 2, 3]))
  await tab(page).click()
  await expect(resizes(page).getByRole('listitem').first()).toContainText('1equal')
})

test('the table has no accessibility faults, in either language', async ({ page }) => {
  await search(page)
  await expect(resizes(page)).toBeVisible()
  const faults = async () =>
    (await new AxeBuilder({ page }).include('[role=tabpanel]').analyze()).violations
  expect(await faults()).toEqual([])
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('tab', { name: '哪种缩放？' })).toBeVisible()
  expect(await faults()).toEqual([])
})
