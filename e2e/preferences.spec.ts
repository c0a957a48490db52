import type { Page } from '@playwright/test'
import { choose, expectPrinted, figure, openScene, printed } from './support/page.ts'
import { answer } from './support/recorded.ts'
import { expect, test } from './support/test.ts'

/** How light the ground behind everything is, 0 to 255. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement)
    const [red, green, blue, alpha = 1] = backgroundColor.match(/[\d.]+/g)!.map(Number)
    if (alpha !== 1) throw new Error(`the ground is see-through: ${backgroundColor}`)
    return (red! + green! + blue!) / 3
  })

test('the page speaks English or Chinese at the press of a button, and remembers', async ({
  page,
}) => {
  await openScene(page)
  await page.getByRole('button', { name: '中文' }).click()
  await expect(figure(page, '旧网格')).toBeVisible()
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/)
  await page.reload()
  await expect(figure(page, '旧网格')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(figure(page, 'Old grid')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
})

test.describe('in a Chinese browser with a dark scheme', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark' })

  test('the page opens in Chinese and dark, with the same numbers', async ({ page }) => {
    await page.goto('./')
    await expect(figure(page, '第二步')).toBeVisible()
    await expectPrinted(
      printed(page, 'output[0, 0]'),
      answer('shape_default_nearest').values.slice(0, 60),
    )
    await expect.poll(() => ground(page)).toBeLessThan(60)
    const height = page.getByRole('spinbutton', { name: /H$/ }).last()
    await height.fill('0')
    await expect(height).toHaveAccessibleDescription(/\p{Script=Han}/u)
    await page.getByRole('button', { name: '浅色' }).click()
    await expect.poll(() => ground(page)).toBeGreaterThan(240)
  })
})

test('colours follow the system until a person chooses, and the choice is remembered', async ({
  page,
}) => {
  await openScene(page)
  expect(await ground(page)).toBeGreaterThan(240)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => ground(page)).toBeLessThan(60)
  await page.getByRole('button', { name: 'Light colours' }).click()
  await expect.poll(() => ground(page)).toBeGreaterThan(240)
  await page.reload()
  await expect(figure(page, 'New grid')).toBeVisible()
  await expect.poll(() => ground(page)).toBeGreaterThan(240)
})

test.describe('where less motion is preferred', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('figures change at once and nothing on the page is animated', async ({ page }) => {
    await openScene(page)
    const shape = () => figure(page, 'Step 1').evaluate((element) => element.innerHTML)
    const before = await shape()
    await choose(page, 'coordinate_transformation', 'HALF_PIXEL')
    await expect.poll(shape).not.toBe(before)
    const after = await shape()
    // Two more frames: a morph would still be under way.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    expect(await shape()).toBe(after)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the same scene is stacked, and the page never scrolls sideways', async ({ page }) => {
    await openScene(page)
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    expect(await overflow()).toBeLessThanOrEqual(0)
    const titles = ['Old grid', 'New grid', 'Step 1', 'Step 2', 'Along H', 'Along W']
    const tops: number[] = []
    for (const title of titles) {
      const drawn = figure(page, title)
      await drawn.scrollIntoViewIfNeeded()
      await expect(drawn).toBeInViewport()
      const { x, width } = (await drawn.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(390)
      expect(width).toBeGreaterThan(120)
      tops.push(await drawn.evaluate((element) => element.getBoundingClientRect().top + scrollY))
    }
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops)
    await choose(page, 'resize_mode', 'LINEAR')
    await expect(page.getByText(/LINEAR resizes only the last 3 dimensions/)).toBeVisible()
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.getByRole('tab', { name: 'Code' }).click()
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})
