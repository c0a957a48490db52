import { readFile } from 'node:fs/promises'
import { externalBytes, modelBytes, NO_RESIZE, UNET, YOLO } from '../src/models/models.testing.ts'
import { ModelProto } from '../src/models/proto.testing.ts'
import { drop } from './support/files.ts'
import { field, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

test('a model’s nodes are listed, one becomes the scene, and the next is a click away', async ({
  page,
}) => {
  await openScene(page)
  await drop(page, { name: 'neck.onnx', content: modelBytes(13, YOLO) })
  const model = page.getByRole('region', { name: 'Model' })
  await expect(model.getByRole('heading', { name: 'neck.onnx' })).toBeVisible()
  await expect(model.getByText('2 nodes resize')).toBeVisible()
  const row = model.getByRole('row', { name: /Resize_1/ })
  await expect(row).toContainText('(1, 4, 32, 48)')
  await expect(row).toContainText('(1, 4, 64, 96)')
  await expect(row).toContainText('initializer s')
  await expect(row).toContainText('nearest_mode=floor')
  await expect(row.getByTitle(/Not set/)).toHaveText('coordinate_transformation_mode=half_pixel')
  await row.getByRole('button', { name: 'Resize_1' }).click()
  await expect(page).toHaveTitle(/32×48 → 64×96/)
  await expect(model.getByText('1 of 2')).toBeVisible()
  await expect(model.getByRole('table')).toBeHidden()
  await model.getByRole('button', { name: 'Next node' }).click()
  await expect(page).toHaveTitle(/64×96 → 128×192/)
  await expect(page).toHaveURL(/runtime=onnx@opset13/)
  await model.getByRole('button', { name: 'Nodes' }).click()
  await expect(model.getByRole('button', { name: 'Resize_3' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await model.getByRole('button', { name: 'Close the model' }).click()
  await expect(model).toBeHidden()
  await expect(page).toHaveTitle(/64×96 → 128×192/)
})

test('shapes follow the lengths that a model leaves open', async ({ page }) => {
  await openScene(page)
  await drop(page, { name: 'unet.onnx', content: modelBytes(17, UNET) })
  const model = page.getByRole('region', { name: 'Model' })
  const row = model.getByRole('row', { name: /Resize_10/ })
  await expect(row).toContainText('(1, 16, 112, 112)')
  await expect(row).toContainText('Shape → Gather → Concat')
  await field(page, 'height').fill('50')
  await field(page, 'width').fill('71')
  await expect(row).toContainText('(1, 16, 25, 35)')
  await expect(row).toContainText('(1, 16, 50, 71)')
  await row.getByRole('button', { name: 'Resize_10' }).click()
  await expect(page).toHaveTitle(/25×35 → 50×71/)
  await expect(field(page, 'sizes H')).toHaveValue('50')
})

test('a node is saved as a model of its own, with its input and output', async ({ page }) => {
  await openScene(page)
  await drop(page, { name: 'neck.onnx', content: modelBytes(17, YOLO) })
  const model = page.getByRole('region', { name: 'Model' })
  await model.getByRole('button', { name: 'Resize_1' }).click()
  await expect(page).toHaveTitle(/32×48 → 64×96/)
  const saved = new Map<string, Buffer>()
  page.on('download', async (download) => {
    saved.set(download.suggestedFilename(), await readFile(await download.path()))
  })
  await model.getByRole('button', { name: 'Save node' }).click()
  const name = 'resize-nearest-half_pixel-64x96'
  const files = [`${name}-input.npy`, `${name}-output.npy`, `${name}.onnx`]
  await expect.poll(() => [...saved.keys()].sort()).toEqual(files)
  const proto = ModelProto.decode(saved.get(`${name}.onnx`)!)
  expect(proto.graph!.node![0]!.input).toEqual(['x', '', 'scales'])
  expect(proto.opsetImport!.map(({ version }) => Number(version))).toEqual([17])
  expect(saved.get(`${name}-output.npy`)!.length).toBe(128 + 4 * 4 * 64 * 96)
})

test('the node of a scene is saved as a model, without one being open', async ({ page }) => {
  await openScene(page, 'runtime=onnx@opset11&in=1x1x2x2&shape=1x1x4x4&mode=linear')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save .onnx: A model of this node' }).click()
  const { graph } = ModelProto.decode(await readFile(await (await waiting).path()))
  expect(graph!.node![0]!.input).toEqual(['x', 'roi', 'scales', 'sizes'])
})

test('tensors in another file are asked for by name, and read when it is dropped', async ({
  page,
}) => {
  await openScene(page)
  await drop(page, { name: 'outside.onnx', content: externalBytes('weights.bin', 0) })
  const model = page.getByRole('region', { name: 'Model' })
  await expect(model).toContainText('Some tensors are in weights.bin.')
  const row = model.getByRole('row', { name: /Resize_0/ })
  await expect(row).toContainText('value unknown')
  const content = new Uint8Array(Float32Array.of(1, 1, 3, 3).buffer)
  await drop(page, { name: 'weights.bin', content })
  await expect(row).toContainText('(1, 1, 6, 6)')
  await expect(model.getByText('Some tensors are in')).toBeHidden()
})

test('a model that resizes nothing says so, with what it has', async ({ page }) => {
  await openScene(page)
  // A name without .onnx: its bytes tell.
  await drop(page, { name: 'head.bin', content: modelBytes(13, NO_RESIZE) })
  const model = page.getByRole('region', { name: 'Model' })
  await expect(model).toContainText('it has no Resize or Upsample node')
  await expect(model).toContainText('2 × Relu, 1 × Conv')
})

test('a broken model is told of in a sentence, and the scene stays', async ({ page }) => {
  await openScene(page)
  const title = /4×5 → 6×10 · TensorRT/
  await expect(page).toHaveTitle(title)
  const bytes = modelBytes(13, UNET)
  await drop(page, { name: 'cut.onnx', content: bytes.slice(0, bytes.length - 30) })
  await expect(page.getByText(/“cut.onnx” breaks off/)).toBeVisible()
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n'
  await drop(page, { name: 'pointer.onnx', content: pointer })
  await expect(page.getByText(/“pointer.onnx” is a pointer of Git LFS/)).toBeVisible()
  await drop(page, { name: 'text.onnx', content: 'This is not a model.' })
  await expect(
    page.getByText(/“text.onnx” is damaged at byte .+, or is no ONNX model/),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Model' })).toBeHidden()
  await expect(page).toHaveTitle(title)
  await field(page, 'output H').fill('8')
  await expect(page).toHaveTitle(/4×5 → 8×10/)
})
