import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { dropRecorded } from './support/files.ts'
import { openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

const SCENE =
  'runtime=tensorrt@8.6&shape=1x3x6x10&at=0,0,2,4&coordinate_transformation=HALF_PIXEL&resize_mode=LINEAR'
const CORNERS =
  'b.runtime=onnxruntime@opset19&b.shape=1x3x6x10&b.mode=linear&b.coordinate_transformation_mode=align_corners'
const BOTH = `${SCENE}&${CORNERS}&shown=difference`

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save or share' })
const preview = (page: Page) => dialog(page).getByRole('img', { name: /^Preview: / })
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true })

async function openDialog(page: Page, scene = SCENE): Promise<void> {
  await openScene(page, scene)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

/** What a click on a button of the dialog saves. */
async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return download
}

const bytesOf = async (download: Download) => readFile(await download.path())

test('the sheet is an SVG of its own: numbers as text, no style of the page, the link in it', async ({
  page,
}) => {
  await openDialog(page)
  const download = await saved(page, 'SVG')
  expect(download.suggestedFilename()).toBe('resize-linear-half_pixel-6x10.svg')
  const svg = (await bytesOf(download)).toString('utf8')
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      broken: file.querySelector('parsererror') !== null,
      source: file.getElementsByTagName('dc:source')[0]?.textContent,
      title: file.querySelector('title')?.textContent,
      texts: [...file.querySelectorAll('text')].map((element) => element.textContent),
    }
  }, svg)
  expect(read.broken).toBe(false)
  expect(read.title).toBe('LINEAR HALF_PIXEL 4×5 → 6×10 · TensorRT 8.6')
  expect(read.source).toContain(`#v=1&`)
  expect(read.source).toContain('coordinate_transformation=HALF_PIXEL')
  for (const text of ['Old grid', 'Step 2', '7.58', '0.75', 'Along W', '0.833']) {
    expect(read.texts).toContain(text)
  }
  expect(svg).not.toMatch(/var\(|class=|color-mix/)
  expect(svg).toContain('href="data:image/png;base64,')
})

test('a single figure is saved alone, in the colours that are chosen', async ({ page }) => {
  await openDialog(page)
  await dialog(page).getByRole('combobox', { name: 'Figure' }).selectOption('New grid')
  await dialog(page).getByRole('radio', { name: 'Dark' }).check({ force: true })
  const download = await saved(page, 'SVG')
  expect(download.suggestedFilename()).toBe('resize-linear-half_pixel-6x10-new-grid.svg')
  const svg = (await bytesOf(download)).toString('utf8')
  expect(svg).toContain('#16171a')
  expect(svg).toContain('>New grid<')
  expect(svg).not.toContain('>Old grid<')
})

test('a PNG is three times as fine as the drawing and says what it is and where it is from', async ({
  page,
}) => {
  await openDialog(page)
  const download = await saved(page, 'PNG')
  expect(download.suggestedFilename()).toBe('resize-linear-half_pixel-6x10.png')
  const png = await bytesOf(download)
  const text = png.toString('utf8')
  expect(text).toContain('Source\0\0\0\0\0http://')
  expect(text).toContain('Title\0\0\0\0\0LINEAR HALF_PIXEL 4×5 → 6×10')
  const width = png.readUInt32BE(16)
  const box = (await preview(page).getAttribute('viewBox'))!.split(' ').map(Number)
  expect(width).toBe(3 * box[2]!)
  const drawn = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const colours = new Set<number>()
    for (let i = 0; i < data.length; i += 4) {
      colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!)
    }
    return {
      orange: colours.has(0xd9730d),
      blue: colours.has(0x2456c7),
      paper: colours.has(0xffffff),
    }
  }, png.toString('base64'))
  expect(drawn).toEqual({ orange: true, blue: true, paper: true })
})

test('two settings have their own figures, and a file that names both', async ({ page }) => {
  await page.goto(`./#v=1&${BOTH}`)
  await expect(page.getByRole('heading', { name: 'Difference B − A' })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const figures = dialog(page).getByRole('combobox', { name: 'Figure' })
  await expect(figures.getByRole('option')).toHaveText([
    'All on one sheet',
    'A',
    'B',
    'Difference B − A',
    'Where A and B read',
    'Along H',
    'Along W',
  ])
  await figures.selectOption('Difference B − A')
  const download = await saved(page, 'SVG')
  expect(download.suggestedFilename()).toBe(
    'resize-tensorrt-linear-half_pixel-vs-onnxruntime-linear-align_corners-6x10-difference.svg',
  )
  const svg = (await bytesOf(download)).toString('utf8')
  expect(svg).toContain('A · TensorRT 8.6')
  expect(svg).toContain('B · ONNX Runtime opset19')
})

test('an output that a runtime gave stands beside A on paper, and in the report', async ({
  page,
}) => {
  await openScene(page, 'in=1x1x2x2&shape=1x1x2x4&runtime=tensorrt@8.6&resize_mode=NEAREST')
  const values = [0, 0, 1, 1, 2, 2.5, 3, 3]
  await dropRecorded(page, { name: 'y.npy', content: writeNpy(values, [1, 1, 2, 4]) })
  await expect(page.getByRole('figure', { name: 'B, as recorded' })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(
    dialog(page).getByRole('combobox', { name: 'Figure' }).getByRole('option'),
  ).toHaveText([
    'All on one sheet',
    'A',
    'B, as recorded',
    'Difference B − A',
    'Where A reads',
    'Along H',
    'Along W',
  ])
  const drawing = await saved(page, 'SVG')
  expect(drawing.suggestedFilename()).toMatch(/^resize-tensorrt-nearest.*-vs-recorded-2x4\.svg$/)
  const svg = (await bytesOf(drawing)).toString('utf8')
  expect(svg).toContain('>2.5<')
  expect(svg).toContain('B · y.npy · (1, 1, 2, 4)')
  const text = (await bytesOf(await saved(page, 'Save .md'))).toString('utf8')
  expect(text).toContain('- 1 of 8 elements differ (12.5%).')
  expect(text).toContain('### First element that differs: `output[0, 0, 1, 1]`')
  expect(text).toContain('| `2` | `2.5` | `0.5` |')
})

/** Shape and values of a .npy file of float32. */
function readNpy(bytes: Buffer) {
  const length = bytes.readUInt16LE(8)
  const header = bytes.toString('latin1', 10, 10 + length)
  const at = (i: number) => bytes.readFloatLE(10 + length + 4 * i)
  return { header, count: (bytes.length - 10 - length) / 4, at }
}

test('input and output are saved as NumPy reads them', async ({ page }) => {
  await openDialog(page)
  const output = await saved(page, 'Save .npy: Output')
  expect(output.suggestedFilename()).toBe('resize-linear-half_pixel-6x10-output.npy')
  const read = readNpy(await bytesOf(output))
  expect(read.header).toContain("'descr': '<f4'")
  expect(read.header).toContain("'shape': (1, 3, 6, 10)")
  expect(read.count).toBe(180)
  expect([0, 1, 24].map(read.at)).toEqual([0, 0.25, Math.fround(7 + 7 / 12)])
  const input = readNpy(await bytesOf(await saved(page, 'Save .npy: Input')))
  expect(input.header).toContain("'shape': (1, 3, 4, 5)")
  expect(input.at(59)).toBe(59)
})

test('an output of several parts is whole in its file', async ({ page }) => {
  await openDialog(
    page,
    'runtime=tensorrt@8.6&in=1x1x700x700&shape=1x1x2100x2100&at=0,0,0,0&resize_mode=NEAREST',
  )
  const { count, at } = readNpy(await bytesOf(await saved(page, 'Save .npy: Output')))
  expect(count).toBe(2100 * 2100)
  const element = (row: number, column: number) =>
    700 * Math.floor(row / 3) + Math.floor(column / 3)
  for (const [row, column] of [
    [0, 5],
    [1997, 600],
    [1998, 3],
    [2099, 2099],
  ] as const) {
    expect(at(2100 * row + column)).toBe(element(row, column))
  }
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('a report of two settings is copied, and saved, as Markdown', async ({ page }) => {
    await page.goto(`./#v=1&${BOTH}`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await button(page, 'Copy Markdown').click()
    await expect.poll(() => pasted(page)).toContain('First parted by the coordinate')
    const text = await pasted(page)
    expect(text).toContain('- 168 of 180 elements differ (93.3%).')
    expect(text).toContain('### First element that differs: `output[0, 0, 0, 1]`')
    expect(text).toContain('| `coordinate_transformation_mode` | `align_corners` | set |')
    expect(text).toContain('```python')
    const download = await saved(page, 'Save .md')
    expect((await bytesOf(download)).toString('utf8')).toBe(text)
  })

  test('the link, the lines for an iframe and the picture are copied', async ({ page }) => {
    await openDialog(page)
    await button(page, 'Copy').click()
    await expect(dialog(page).getByText('Copied.')).toBeVisible()
    expect(await pasted(page)).toMatch(/^http.*coordinate_transformation=HALF_PIXEL/)
    await button(page, 'Copy embed code').click()
    await expect.poll(() => pasted(page)).toMatch(/^<iframe src="http.*&amp;embed=1"/)
    await button(page, 'Copy as PNG').click()
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
      )
      .toContain('image/png')
  })
})

test('Escape closes the dialog and the keyboard is where it was', async ({ page }) => {
  await openScene(page, SCENE)
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(save).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('axe finds nothing in the dialog', async ({ page }) => {
      await openDialog(page)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    })
  })
}
