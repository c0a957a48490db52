import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { drop, dropRecorded } from './support/files.ts'
import { expectPrinted, figure, openScene, printed } from './support/page.ts'
import { expect, test } from './support/test.ts'

const SIX = [1, 2, 3, 4, 5, 6]

/** A .npy file of six values from 1 up, with a header as NumPy would write it. */
function npy(descr: string, shape: string, values: ArrayBufferView, order = 'False'): Buffer {
  const dict = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }`.padEnd(117)
  const head = Buffer.from(`\x93NUMPY\x01\x00\x76\x00${dict}\n`, 'latin1')
  return Buffer.concat([head, Buffer.from(values.buffer as ArrayBuffer)])
}

const expectUntouched = async (page: Page) => {
  await expect(page).toHaveTitle(/4×5 → 6×10/)
  await expect(figure(page, 'New grid')).toHaveAccessibleName('New grid 6 × 10, the output')
}

test('a dropped .npy becomes the input with an output of twice its size, and undo takes it back', async ({
  page,
}) => {
  await openScene(page)
  await drop(page, { name: 'x.npy', content: writeNpy(SIX, [1, 1, 2, 3]) })
  await expect(page).toHaveTitle(/2×3 → 4×6/)
  await expectPrinted(printed(page, 'input[0, 0]'), SIX)
  await expect(page.getByRole('combobox', { name: 'Values' })).toHaveValue('file')
  await expect(page.getByRole('option', { name: 'x.npy' })).toBeAttached()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectUntouched(page)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expectPrinted(printed(page, 'input[0, 0]'), SIX)
})

test('a small array travels in the link as values', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openScene(page)
  await drop(page, { name: 'x.npy', content: writeNpy(SIX, [2, 3]) })
  await expectPrinted(printed(page, 'input'), SIX)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied: it opens exactly this.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expectPrinted(printed(other, 'input'), SIX)
})

test('Fortran order and big-endian bytes are read as NumPy reads them', async ({ page }) => {
  await openScene(page)
  // The columns of [[1, 2, 3], [4, 5, 6]], one after the other.
  const columns = npy('<f4', '(2, 3)', Float32Array.of(1, 4, 2, 5, 3, 6), 'True')
  await drop(page, { name: 'columns.npy', content: columns })
  await expectPrinted(printed(page, 'input'), SIX)
  const swapped = Buffer.from(Int16Array.from(SIX.toReversed()).buffer).swap16()
  await drop(page, { name: 'swapped.npy', content: npy('>i2', '(2, 3)', Uint8Array.from(swapped)) })
  await expectPrinted(printed(page, 'input'), SIX.toReversed())
})

test('integers set the element type where the runtime has it; float64 that is rounded is told', async ({
  page,
}) => {
  await openScene(page, 'runtime=onnxruntime@opset19&in=1x1x1x3&size=scales&scales=1x1x1x2')
  await drop(page, { name: 'bytes.npy', content: writeNpy([7, 8, 255], [1, 1, 1, 3], 'uint8') })
  const type = page.getByRole('radiogroup', { name: 'Element type' })
  await expect(type.getByRole('radio', { name: 'uint8' })).toBeChecked()
  await expectPrinted(printed(page, 'input[0, 0]'), [7, 8, 255])
  const doubles = npy('<f8', '(1, 1, 1, 3)', Float64Array.of(0.1, 2, 3))
  await drop(page, { name: 'doubles.npy', content: doubles })
  await expect(type.getByRole('radio', { name: 'float32' })).toBeChecked()
  await expect(
    page.getByText(
      '“doubles.npy” is float64. Values are float32 here, and some had to be rounded.',
    ),
  ).toBeVisible()
})

test('an array of a .npz is picked by keyboard, beside those that can’t be', async ({ page }) => {
  await openScene(page)
  const content = zipSync({
    'weights.npy': writeNpy([1, 2], [2]),
    'names.npy': npy('<U2', '(1,)', Uint16Array.of(1, 2)),
    'input.npy': writeNpy(SIX, [1, 1, 2, 3]),
  })
  await drop(page, { name: 'two.npz', content })
  const dialog = page.getByRole('dialog', { name: 'Arrays in “two.npz”' })
  await expect(dialog.getByRole('row', { name: /weights \(2\) float32/ })).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'names as input' })).toBeDisabled()
  await expect(dialog.getByText('“names” holds text (<U2). Only numbers')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'weights as input' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'weights as input' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'input as input' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expectPrinted(printed(page, 'input[0, 0]'), SIX)

  await drop(page, { name: 'two.npz', content })
  await expect(dialog.getByRole('radio', { name: 'input as input' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expectPrinted(printed(page, 'input[0, 0]'), SIX)
})

test('of several files one is picked, and what is broken among them is said', async ({ page }) => {
  await openScene(page)
  await drop(
    page,
    { name: 'a.npy', content: writeNpy([1, 2], [2]) },
    { name: 'broken.npy', content: '\x93NUMPY' },
    { name: 'b.npy', content: writeNpy(SIX, [2, 3]) },
  )
  const dialog = page.getByRole('dialog', { name: 'Arrays in 3 files' })
  await dialog.getByRole('radio', { name: 'b.npy as input' }).check()
  await dialog.getByRole('button', { name: 'Open' }).click()
  await expectPrinted(printed(page, 'input'), SIX)
  await expect(page.getByText('“broken.npy” is nothing that can be opened here')).toBeVisible()
})

test('an array is pasted as text, but not where text is typed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openScene(page)
  const copy = (text: string) => page.evaluate((t) => navigator.clipboard.writeText(t), text)
  await copy('array([[1., 2., 3.],\n       [4., 5., 6.]], dtype=float32)')
  await page.keyboard.press('ControlOrMeta+V')
  await expectPrinted(printed(page, 'input'), SIX)
  await copy('[[1, 2], [3]]')
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByText('“pasted array” is no array: its brackets')).toBeVisible()
  await expectPrinted(printed(page, 'input'), SIX)
  await copy('some words')
  await page.keyboard.press('ControlOrMeta+V')
  await copy('[7, 8]')
  await page.getByRole('spinbutton', { name: 'input d0' }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(1)
})

test('hostile files get one sentence each, in both languages, and the scene stays', async ({
  page,
}) => {
  await openScene(page)
  const good = Buffer.from(writeNpy(SIX, [2, 3]))
  const bomb = zipSync({ 'x.npy': writeNpy(new Float32Array(2 ** 20), [2 ** 20]) })
  const hostile: readonly (readonly [string, Uint8Array | string, string, string])[] = [
    ['empty.npy', '', '“empty.npy” is empty: 0 bytes.', '“empty.npy”是空的'],
    [
      'cut.npy',
      good.subarray(0, 140),
      'should have 152 bytes and has 140',
      '应有 152 字节，实有 140',
    ],
    ['magic.npy', 'NUMPY?', 'is nothing that can be opened here', '不是这里能打开的文件'],
    [
      ...(['long.npy', Buffer.from('\x93NUMPY\x02\x00\xff\xff\xff\xff', 'latin1')] as const),
      'claims 4,294,967,307 bytes where at most 12 are possible',
      '自称有 4,294,967,307 字节',
    ],
    [
      ...(['huge.npy', npy('<f4', '(99999999, 99999999, 99999999)', Uint8Array.of(0))] as const),
      'claims more elements than any machine holds',
      '自称的元素个数任何机器都放不下',
    ],
    [
      ...(['objects.npy', npy('|O', '(1,)', Uint8Array.of(0))] as const),
      'holds Python objects, which only Python reads',
      'Python 对象，只有 Python 能读',
    ],
    ['nested.json', `[{${'"a":[{'.repeat(5000)}`, 'it is not valid JSON', '不是有效的 JSON'],
    ['cut.npz', Buffer.from(bomb).subarray(0, 200), 'The archive “cut.npz” is damaged', '已损坏'],
  ]
  for (const [name, content, english] of hostile) {
    await drop(page, { name, content })
    await expect(page.getByText(english).last()).toBeVisible()
    await page.getByRole('button', { name: 'Dismiss' }).click()
  }
  await expectUntouched(page)
  await page.getByRole('button', { name: '中文' }).click()
  for (const [name, content, , chinese] of hostile) {
    await drop(page, { name, content })
    await expect(page.getByText(chinese).last()).toBeVisible()
    await page.getByRole('button', { name: '知道了' }).click()
  }
  await expect(page).toHaveTitle(/4×5 → 6×10/)
})

test('what Polygraphy saved is listed by runner and output', async ({ page }) => {
  await openScene(page)
  const array = (values: readonly number[]) => ({
    values: {
      array: Buffer.from(writeNpy(values, [1, 1, 2, 3])).toString('base64'),
      polygraphy_class: 'ndarray',
    },
    polygraphy_class: 'LazyArray',
  })
  const iteration = {
    outputs: { y: array(SIX) },
    runtime: 0.1,
    polygraphy_class: 'IterationResult',
  }
  const lst = [
    ['trt-runner', [iteration]],
    ['onnxrt-runner', [{ ...iteration, outputs: { y: array(SIX.toReversed()) } }]],
  ]
  const content = JSON.stringify({ lst, polygraphy_class: 'RunResults' }, null, 4)
  await drop(page, { name: 'results.json', content })
  const dialog = page.getByRole('dialog', { name: 'Arrays in “results.json”' })
  await dialog.getByRole('radio', { name: 'onnxrt-runner · y as input' }).check()
  await dialog.getByRole('button', { name: 'Open' }).click()
  await expectPrinted(printed(page, 'input[0, 0]'), SIX.toReversed())
})

/** The 2×3 input of the tests, each element twice along both axes. */
const DOUBLED = [1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 4, 4, 5, 5, 6, 6]

test('an array dropped on the right becomes the recorded output, beside A', async ({ page }) => {
  await openScene(page, 'in=1x1x2x3&shape=1x1x4x6')
  const content = writeNpy(DOUBLED, [1, 1, 4, 6])
  await dropRecorded(page, { name: 'y.npy', content })
  await expect(figure(page, 'B, as recorded')).toBeVisible()
  await expect(page).toHaveTitle(/2×3 → 4×6/)
})

test('an input and its output of one archive are opened together, and asked for the size', async ({
  page,
}) => {
  await openScene(page)
  const content = zipSync({
    'y.npy': writeNpy(DOUBLED, [1, 1, 4, 6]),
    'x.npy': writeNpy(SIX, [1, 1, 2, 3]),
  })
  await drop(page, { name: 'pair.npz', content })
  const dialog = page.getByRole('dialog', { name: 'Arrays in “pair.npz”' })
  await dialog.getByRole('radio', { name: 'x as input' }).check()
  await dialog.getByRole('radio', { name: 'y as recorded output' }).check()
  await dialog.getByRole('button', { name: 'Open' }).click()
  await expect(page).toHaveTitle(/2×3 → 4×6/)
  await expectPrinted(printed(page, 'input[0, 0]'), SIX)
  await expect(figure(page, 'B, as recorded')).toBeVisible()
})

test('a file chosen by the button is asked about when it has the shape of the output', async ({
  page,
}) => {
  await openScene(page, 'in=1x1x2x3&shape=1x1x4x6')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'open a file…' }).click()
  const buffer = Buffer.from(writeNpy(DOUBLED, [1, 1, 4, 6]))
  await (await chooser).setFiles({ name: 'y.npy', mimeType: '', buffer })
  const dialog = page.getByRole('dialog', { name: 'Arrays in “y.npy”' })
  await expect(dialog.getByRole('radio', { name: 'y.npy as recorded output' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'keep the input' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'y.npy as input' }).check()
  await expect(dialog.getByRole('radio', { name: 'no recorded output' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Open' }).click()
  await expect(page).toHaveTitle(/4×6 → 8×12/)
})
