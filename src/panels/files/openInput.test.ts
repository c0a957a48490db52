import { beforeEach, describe, expect, it } from 'vitest'
import { findTensor } from '../../scene/keptTensors.ts'
import { prefer } from '../../scene/preferences.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { open, sceneStore, undo } from '../../scene/store.ts'
import { finiteRange } from '../../tensors/range.ts'
import { messagesStore } from '../messages.ts'
import { openInput } from './openInput.ts'

const tensor = (values: readonly number[], dtype = 'float32', exact = true) => {
  const data = Float32Array.from(values)
  const shape = [1, 1, 1, values.length]
  return { name: 'x.npy', shape, dtype, data, exact, range: finiteRange(data), picture: false }
}
const scene = () => sceneStore.getState().scene
const texts = () => messagesStore.getState().messages.map(({ text }) => text)
const ONNXRUNTIME = {
  ...DEFAULT_SCENE,
  ...{ runtime: 'onnxruntime', version: 'opset19', inputShape: [1, 1, 1, 2], shape: [1, 1, 1, 4] },
}

beforeEach(() => {
  prefer({ language: 'en' })
  messagesStore.setState({ messages: [] })
  open(ONNXRUNTIME)
})

describe('a tensor from a file becomes the input', () => {
  it('in one step of undo', () => {
    openInput(tensor([1, 2, 3]), null)
    const { fill, inputShape, shape } = scene()
    expect([inputShape, shape]).toEqual([
      [1, 1, 1, 3],
      [1, 1, 2, 6],
    ])
    expect(fill.kind === 'file' && findTensor(fill.id)?.name).toBe('x.npy')
    undo()
    expect(scene()).toEqual(ONNXRUNTIME)
  })

  it('for the size of the output that belongs to it', () => {
    openInput(tensor([1, 2, 3]), [1, 1, 1, 7])
    expect(scene().shape).toEqual([1, 1, 1, 7])
  })

  it('for that size too where the input keeps its shape', () => {
    openInput(tensor([1, 2]), [1, 1, 1, 7])
    expect(scene().shape).toEqual([1, 1, 1, 7])
    openInput(tensor([3, 4]), null)
    expect(scene().shape).toEqual([1, 1, 1, 7])
  })

  it.each([
    ['uint8', [0, 255], 'uint8'],
    ['int8', [-128, 127], 'int8'],
    ['int32', [-5, 2 ** 24], 'int32'],
    ['int32', [0, 2 ** 30], 'float32'],
    ['int64', [1, 2], 'float32'],
    ['float16', [1, 2], 'float32'],
    ['bool', [0, 1], 'float32'],
  ] as const)('of type %s with values %j as %s', (dtype, values, expected) => {
    openInput(tensor(values, dtype), null)
    expect(scene().dtype).toBe(expected)
  })

  it('telling what float32 rounded', () => {
    openInput(tensor([0.1, 0.2], 'float64', false), null)
    const text = '“x.npy” is float64. Values are float32 here, and some had to be rounded.'
    expect(texts()).toEqual([text])
  })

  it('unless an axis is longer than any that is planned', () => {
    const long = { ...tensor([0]), shape: [2 ** 20 + 1] }
    expect(() => openInput(long, null)).toThrow('longAxis')
    expect(scene()).toEqual(ONNXRUNTIME)
  })
})
