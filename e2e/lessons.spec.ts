import { choose, expectPrinted, openScene, printed } from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

/** As many lessons there are. */
const COUNT = 14

test('a lesson opens from the menu with its scene and words, leads on, and closes', async ({
  page,
}) => {
  await openScene(page)
  await choose(page, 'nearest_rounding', 'CEIL')
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: 'Half way between two elements' }).click()
  const lesson = (n: number) => page.getByRole('region', { name: `Lesson ${n} of ${COUNT}` })
  await expect(lesson(2).getByRole('heading')).toHaveText('Half way between two elements')
  await expect(page.getByRole('button', { name: 'Half way between two elements' })).toBeHidden()

  await lesson(2).getByRole('button', { name: 'Next' }).click()
  await expect(lesson(3)).toContainText('(i + ½)·I/O − ½')
  await expect(page.getByRole('radio', { name: 'HALF_PIXEL' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'LINEAR' })).toBeChecked()
  await lesson(3).getByRole('button', { name: 'Previous' }).click()
  await lesson(2).getByRole('button', { name: 'Previous' }).click()
  await expect(lesson(1).getByRole('button', { name: 'Previous' })).toBeDisabled()
  await expectPrinted(
    printed(page, 'output[0, 0]'),
    answer('shape_default_nearest').values.slice(0, 60),
  )
  await lesson(1).getByRole('button', { name: 'Close the lesson' }).click()
  await expect(lesson(1)).toBeHidden()
  for (let steps = 0; steps < 4; steps++) await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('radio', { name: 'CEIL' })).toBeChecked()
})

test('every lesson can be reached in order, is accepted, and the last has no next', async ({
  page,
}) => {
  await openScene(page)
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: /^The default/ }).click()
  const titles = new Set<string | null>()
  for (let n = 1; n <= COUNT; n++) {
    const lesson = page.getByRole('region', { name: `Lesson ${n} of ${COUNT}` })
    titles.add(await lesson.getByRole('heading').textContent())
    await expect(page.getByText('last accepted setting')).toBeHidden()
    const next = lesson.getByRole('button', { name: 'Next' })
    if (n < COUNT) await next.click()
    else await expect(next).toBeDisabled()
  }
  expect(titles.size).toBe(COUNT)
})
