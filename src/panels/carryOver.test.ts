import { beforeEach, expect, it } from 'vitest'
import { wordsOf } from '../i18n/index.ts'
import { DEFAULT_SCENE, type Scene } from '../scene/scene.ts'
import { changesOf, open, preview, sceneStore, undo } from '../scene/store.ts'
import { changeRuntime, changeVersion } from './carryOver.ts'
import { messagesStore } from './messages.ts'

const words = wordsOf('en').shell
const scene = () => sceneStore.getState().scene
const said = () => messagesStore.getState().messages.map(({ text }) => text)
const show = (change: Partial<Scene>) => open({ ...DEFAULT_SCENE, shape: [1, 3, 6, 10], ...change })
const to = (runtime: string) => changeRuntime(runtime, words, changesOf('a'))

beforeEach(() => messagesStore.setState({ messages: [] }))

it('is silent where everything can be said, and one step of undo', () => {
  show({ attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' } })
  to('pytorch')
  expect(scene()).toMatchObject({ runtime: 'pytorch', attributes: { mode: 'bilinear' } })
  expect(said()).toEqual([])
  undo()
  expect(scene().runtime).toBe('tensorrt')
})

it('names each field with what became of it', () => {
  show({ attributes: { nearest_rounding: 'CEIL' } })
  to('pytorch')
  expect(said()).toEqual([
    'What PyTorch can’t say: the rounding: ceil became floor. Undo goes back.',
  ])
})

it('says that an element type is not taken', () => {
  show({ runtime: 'onnx', version: 'opset19', dtype: 'int8', attributes: {} })
  to('opencv')
  expect(scene().dtype).toBe('float32')
  expect(said()[0]).toContain('the element type: int8 became float32')
})

it('goes by the last accepted request while the present one is refused', () => {
  show({ attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' } })
  changesOf('a').commit({ shape: [1, 3, 6, 9] })
  preview({ shape: [1, 3, 6, 0] })
  to('opencv')
  expect(scene().shape).toEqual([9, 6])
})

it('goes by the opened scene when the first thing typed is refused', () => {
  show({ attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' } })
  preview({ shape: [1, 3, 6, 0] })
  to('opencv')
  expect(scene()).toMatchObject({ shape: [10, 6], attributes: {} })
})

it('leaves out of a refused link all but its size', () => {
  show({ inputShape: [4, 5], shape: [6, 10], attributes: { resize_mode: 'LINEARR' } })
  to('opencv')
  expect(scene()).toMatchObject({ shape: [10, 6], attributes: {} })
})

it('gives an old opset scales in the place of sizes', () => {
  show({ runtime: 'onnx', version: 'opset19', attributes: { mode: 'linear' } })
  changeVersion('opset10', words, changesOf('a'))
  expect(scene()).toMatchObject({ version: 'opset10', how: 'scales', scales: [1, 1, 1.5, 2] })
  expect(said()[0]).toContain('half_pixel ((x + ½)·I/O − ½) became asymmetric (x·I/O)')
})

it('leaves out what a version does not have, and names it', () => {
  show({ attributes: { resize_mode: 'LINEAR', selector_for_single_pixel: 'UPPER' } })
  changeVersion('7.2', words, changesOf('a'))
  expect(said()[0]).toMatch(/^TensorRT 7\.2 has no .*selector_for_single_pixel/)
})
