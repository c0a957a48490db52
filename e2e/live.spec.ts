import type { Page } from '@playwright/test'
import { type GraphGiven, modelBytes } from '../src/models/models.testing.ts'
import { writeNpy } from '../src/tensors/files/writeNpy.ts'
import { drop } from './support/files.ts'
import { field, figure, openScene } from './support/page.ts'
import { expect, test } from './support/test.ts'

async function openLive(page: Page, scene: string) {
  await openScene(page, scene)
  await page.getByRole('tab', { name: 'Verdicts' }).click()
  return page.getByRole('region', { name: 'ONNX Runtime, live' })
}

test.describe('ONNX Runtime itself', () => {
  test('is loaded from this site only when asked for, and gives what the page says', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const live = await openLive(
      page,
      'runtime=onnx@opset13&in=1x2x4x5&shape=1x2x7x9&fill=random&mode=linear',
    )
    const wasm = () => asked.filter((url) => url.includes('.wasm'))
    expect(wasm()).toEqual([])
    await live.getByRole('button', { name: 'Run it here' }).click()
    await expect(live.getByText(/1\.\d+\.\d+, on the CPU, single-threaded/)).toBeVisible()
    await expect(
      live.getByText(/^(equal to|within rounding of) the page’s ONNX Runtime/),
    ).toBeVisible()
    await expect(live.getByText(/^(equal to|within rounding of) the ONNX reference/)).toBeVisible()
    expect(wasm()).toHaveLength(1)
  })

  test('shows where it departs from the reference, and goes on the stage beside the page’s own', async ({
    page,
  }) => {
    // ONNX Runtime copies an input whose shape stays, whatever the scale.
    const live = await openLive(
      page,
      'runtime=onnx@opset19&in=1x1x1x3&size=scales&scales=1x1x1x1.3&mode=linear',
    )
    await live.getByRole('button', { name: 'Run it here' }).click()
    await expect(live.getByText('equal to the page’s ONNX Runtime, to the last bit')).toBeVisible()
    await expect(
      live.getByText(/^differs from the ONNX reference by up to 0\.\d+, first at \[0, 0, 0, 1\]/),
    ).toBeVisible()
    await live.getByRole('button', { name: 'Beside the page’s ONNX Runtime' }).click()
    await expect(page).toHaveURL(/runtime=onnxruntime@opset19/)
    await expect(figure(page, 'Difference B − A')).toBeVisible()
    await expect(figure(page, 'B, as recorded')).toContainText(/ONNX Runtime 1\.\d+\.\d+, live/)
  })

  test('is quoted where it refuses a node', async ({ page }) => {
    const live = await openLive(page, 'runtime=onnx@opset13&in=2x3x4x5&shape=4x3x4x5&mode=cubic')
    await live.getByRole('button', { name: 'Run it here' }).click()
    await expect(
      live.getByText(/ONNX Runtime 1\.\d+\.\d+ refuses the node\. It says:/),
    ).toBeVisible()
    await expect(live.getByRole('blockquote')).toContainText("'Cubic' mode only supports")
  })

  test('can be given up while it loads, and run after all', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.context().route(/\.wasm$/, async (route) => {
      await held
      await route.continue().catch(() => {})
    })
    const live = await openLive(page, 'runtime=onnx@opset13&in=1x1x4x4&shape=1x1x8x8')
    await live.getByRole('button', { name: 'Run it here' }).click()
    await expect(live.getByRole('progressbar', { name: 'Loading ONNX Runtime' })).toBeVisible()
    await live.getByRole('button', { name: 'Cancel' }).click()
    release()
    await live.getByRole('button', { name: 'Run it here' }).click()
    await expect(live.getByText('equal to the ONNX reference, to the last bit')).toBeVisible()
  })

  test('that was run for another input is not shown for this one', async ({ page }) => {
    const live = await openLive(page, 'runtime=onnx@opset13&in=1x1x4x4&shape=1x1x8x8')
    await live.getByRole('button', { name: 'Run it here' }).click()
    await expect(live.getByText('equal to the ONNX reference, to the last bit')).toBeVisible()
    await page.getByRole('spinbutton', { name: 'sizes W', exact: true }).fill('9')
    await expect(live.getByRole('button', { name: 'Run it here' })).toBeVisible()
    await expect(live.getByText('equal to the ONNX reference, to the last bit')).toBeHidden()
  })
})

test.describe('a model', () => {
  /** Something to compute before the node, whose size is computed too. */
  const graph: GraphGiven = {
    inputs: { image: [1, 2, 'height', 6] },
    ints: { i: [2], nc: [1, 2], w: [9] },
    nodes: [
      ['Sigmoid', ['image'], ['features']],
      ['Shape', ['features'], ['shape']],
      ['Gather', ['shape', 'i'], ['h']],
      ['Add', ['h', 'h'], ['h2']],
      ['Concat', ['nc', 'h2', 'w'], ['size'], { axis: 0 }],
      ['Resize', ['features', '', '', 'size'], ['up'], { mode: 'linear' }],
      ['Relu', ['up'], ['out']],
    ],
    outputs: ['out'],
  }

  async function openNode(page: Page) {
    await openScene(page)
    await drop(page, { name: 'net.onnx', content: modelBytes(13, graph) })
    const model = page.getByRole('region', { name: 'Model', exact: true })
    await field(page, 'height').fill('4')
    await model.getByRole('button', { name: /^Resize_/ }).click()
    await page.getByRole('tab', { name: 'Verdicts' }).click()
    return page.getByRole('region', { name: 'The model up to this node' })
  }

  test('runs up to a node, whose input and output come onto the stage', async ({ page }) => {
    const run = await openNode(page)
    await expect(run.getByText('(1, 2, 4, 6)')).toBeVisible()
    await run.getByRole('button', { name: 'Run the model up to this node' }).click()
    await expect(run.getByText(/^The input is what the node read/)).toBeVisible()
    await expect(figure(page, 'B, as recorded')).toContainText(/ONNX Runtime 1\.\d+\.\d+, live/)
    await expect(page.getByText(/^The recording (equals A|is within)/).first()).toBeVisible()
    // The long name of the input leaves the fields their room.
    const [controls, width] = await Promise.all([
      page.getByRole('complementary', { name: 'What you choose' }).boundingBox(),
      field(page, 'input W').boundingBox(),
    ])
    expect(width!.x + width!.width).toBeLessThan(controls!.x + controls!.width)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(figure(page, 'B, as recorded')).toBeHidden()
  })

  test('tells the region and the sizes that its node was given only when it ran', async ({
    page,
  }) => {
    const crop = { mode: 'linear', coordinate_transformation_mode: 'tf_crop_and_resize' }
    const open: GraphGiven = {
      inputs: { x: [1, 1, 5, 7], region: [8] },
      ints: { ones: [6, 4, 1, 1] },
      nodes: [
        ['TopK', ['ones', 'two'], ['top', 'at']],
        ['Concat', ['one', 'one', 'top'], ['size'], { axis: 0 }],
        ['Resize', ['x', 'region', '', 'size'], ['y'], crop],
      ],
      outputs: ['y'],
    }
    const graph = { ...open, ints: { ...open.ints, one: [1], two: [2] } }
    await openScene(page)
    await drop(page, { name: 'crop.onnx', content: modelBytes(13, graph) })
    const model = page.getByRole('region', { name: 'Model', exact: true })
    await expect(model.getByText('roi value unknown until the model runs')).toBeVisible()
    await model.getByRole('button', { name: /^Resize_/ }).click()
    await page.getByRole('tab', { name: 'Verdicts' }).click()
    const run = page.getByRole('region', { name: 'The model up to this node' })
    const content = Buffer.from(writeNpy([0, 0, 0.125, -0.25, 1, 1, 0.75, 1.25], [8]))
    await run
      .getByLabel('File with the values of region')
      .setInputFiles({ name: 'r.npy', mimeType: 'application/octet-stream', buffer: content })
    await run.getByRole('button', { name: 'Run the model up to this node' }).click()
    await expect(page).toHaveTitle(/5×7 → 6×4/)
    await expect(page).toHaveURL(/roi=0[x,]0[x,]0\.125[x,]-0\.25/)
    await expect(page.getByText(/^The recording (equals A|is within)/).first()).toBeVisible()
  })

  test('that ONNX Runtime can’t run is told of in its words', async ({ page }) => {
    const indexed: GraphGiven = {
      inputs: { x: [1, 1, 4, 4], size: [4] },
      nodes: [
        ['Cast', ['size'], ['whole'], { to: 7 }],
        ['Resize', ['x', '', '', 'whole'], ['y'], { mode: 'linear' }],
      ],
      outputs: ['y'],
    }
    await openScene(page)
    await drop(page, { name: 'net.onnx', content: modelBytes(13, indexed) })
    await page.getByRole('button', { name: /^Resize_/ }).click()
    await page.getByRole('tab', { name: 'Verdicts' }).click()
    const run = page.getByRole('region', { name: 'The model up to this node' })
    await run.getByRole('button', { name: 'Run the model up to this node' }).click()
    await expect(run.getByText(/can’t run the model up to this node\. It says:$/)).toBeVisible()
    await expect(run.getByRole('blockquote')).toContainText('Scale value should be greater than 0')
  })

  test('takes the values of a file as its input', async ({ page }) => {
    const run = await openNode(page)
    const values = new Array<number>(48).fill(0)
    const content = Buffer.from(writeNpy(values, [1, 2, 4, 6]))
    await run
      .getByLabel('File with the values of image')
      .setInputFiles({ name: 'zeros.npy', mimeType: 'application/octet-stream', buffer: content })
    await expect(run.getByText('from a file; another…')).toBeVisible()
    await run.getByRole('button', { name: 'Run the model up to this node' }).click()
    // The sigmoid of 0.
    await expect(page.getByText('0.5', { exact: true }).first()).toBeVisible()
    await expect(run.getByText(/^The input is what the node read/)).toBeVisible()
  })
})
