import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the page with a scene in its address, and waits until the figures are drawn. */
export async function openScene(page: Page, scene = ''): Promise<void> {
  await page.goto(scene && `./#v=1&${scene}`)
  await expect(figure(page, 'New grid')).toBeVisible()
}

/** A figure by its title. */
export function figure(page: Page, title: string): Locator {
  return page.getByRole('figure', { name: title })
}

/** The part of a figure that takes the keyboard and the pointer. */
export function board(page: Page, title: string): Locator {
  return page.getByRole('application', { name: `${title}.` })
}

/** Chooses an option of an attribute or of another group of radio buttons. */
export async function choose(page: Page, group: string, option: string): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: group, exact: true })
  await radios.getByRole('radio', { name: new RegExp(`^${option}\\b`) }).click()
}

export async function chooseVersion(page: Page, version: string): Promise<void> {
  await page.getByRole('combobox', { name: 'TensorRT version' }).selectOption(version)
}

/** The number field of one axis: `input H`, `scale W`. */
export function field(page: Page, name: string): Locator {
  return page.getByRole('spinbutton', { name, exact: true })
}

/** Types a list of four numbers, one a dimension, and leaves the last field. */
export async function fillList(
  page: Page,
  list: string,
  values: readonly (number | string)[],
): Promise<void> {
  for (const [axis, value] of values.entries()) {
    await field(page, `${list} ${'NCHW'[axis]}`).fill(String(value))
  }
  await page.keyboard.press('Enter')
}

/** A tensor as the page prints it. */
export function printed(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** Expects the numbers of a printed tensor, within a tolerance. */
export async function expectPrinted(
  tensor: Locator,
  expected: readonly number[],
  tolerance = 0,
): Promise<void> {
  const differences = async () => {
    const numbers = numbersIn((await tensor.textContent()) ?? '')
    if (numbers.length !== expected.length) return [`${numbers.length} numbers`]
    return numbers.flatMap((value, i) =>
      Object.is(value, expected[i]) || Math.abs(value - expected[i]!) <= tolerance
        ? []
        : [`${value} at ${i}, not ${expected[i]}`],
    )
  }
  await expect.poll(differences).toEqual([])
}

/** The numbers of an array as NumPy prints it. */
export function numbersIn(text: string): number[] {
  return (text.match(/-?(?:\d+\.?\d*|inf)(?:e[+-]\d+)?|nan/g) ?? []).map((part) =>
    Number(part.replace('inf', 'Infinity')),
  )
}

/** Prints whole tensors with all digits of a float32. */
export async function printEverything(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'precision' }).selectOption('8')
  await page.getByRole('checkbox', { name: 'whole tensor' }).check()
}
