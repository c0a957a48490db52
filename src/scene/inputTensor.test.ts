import { describe, expect, it } from 'vitest'
import { inputTensor } from './inputTensor.ts'
import { keepTensor } from './keptTensors.ts'
import { DEFAULT_SCENE, type Edit, type Scene } from './scene.ts'

const COUNT = 3 * 40 * 40
const decoded = () => ({
  shape: [1, 3, 40, 40],
  data: Float32Array.from({ length: COUNT }, (_, i) => i / COUNT),
  range: [0, (COUNT - 1) / COUNT] as const,
})

/** A scene of a picture, and the values that were decoded. */
function opened() {
  const made = decoded()
  const fill = { kind: 'file', id: keepTensor(made, 'a') } as const
  const scene: Scene = { ...DEFAULT_SCENE, inputShape: made.shape, fill }
  return { scene, values: made.data }
}

describe('the input of a picture', () => {
  it('is the decoded values themselves', () => {
    const { scene, values } = opened()
    expect(inputTensor(scene)!.tensor.data).toBe(values)
  })

  it('takes edits in place, as a new tensor, and gives them back', () => {
    const { scene, values } = opened()
    const before = inputTensor(scene)!.tensor
    const edits: Edit[] = [
      [5, 9],
      [5, 8],
    ]
    const edited = inputTensor({ ...scene, edits })!
    expect(edited.tensor).not.toBe(before)
    expect(edited.tensor.data).toBe(values)
    expect(values[5]).toBe(8)
    expect(edited.range).toEqual([0, 8])
    expect(inputTensor({ ...scene, edits: [] })!.range).toEqual(decoded().range)
    expect([...values]).toEqual([...decoded().data])
  })

  it('gives them back when it is no longer the input, and before it is cut', () => {
    const { scene, values } = opened()
    const edits: Edit[] = [[0, 9]]
    inputTensor({ ...scene, edits })
    const cut = inputTensor({ ...scene, edits: [], inputShape: [1, 1, 20, 20] })!
    expect(cut.tensor.data[0]).toBe(0)
    inputTensor({ ...scene, edits })
    inputTensor(DEFAULT_SCENE)
    expect(values[0]).toBe(0)
  })

  it('knows its range when an edit replaces the smallest or the largest value', () => {
    const { scene } = opened()
    const edits: Edit[] = [[0, 0.5]]
    expect(inputTensor({ ...scene, edits })!.range[0]).toBe(Math.fround(1 / COUNT))
  })
})

describe('the input of an integer type', () => {
  it('cuts values and edits to integers in its range', () => {
    const edits: Edit[] = [
      [1, -7.9],
      [2, 300],
      [3, Number.NaN],
    ]
    const { tensor, range } = inputTensor({ ...DEFAULT_SCENE, dtype: 'uint8', edits })!
    expect([...tensor.data.subarray(0, 5)]).toEqual([0, 0, 255, 0, 4])
    expect(range).toEqual([0, 255])
  })
})

it('fills with zeros behind values that are too few', () => {
  const fill = { kind: 'values', data: Float32Array.of(3, 4) } as const
  const { tensor, range } = inputTensor({ ...DEFAULT_SCENE, fill, inputShape: [1, 1, 2, 2] })!
  expect([...tensor.data]).toEqual([3, 4, 0, 0])
  expect(range).toEqual([0, 4])
})
