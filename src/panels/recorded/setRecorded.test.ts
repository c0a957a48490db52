import { beforeEach, describe, expect, test } from 'vitest'
import { isCompared, recordedOf } from '../../scene/compared.ts'
import { DEFAULT_CONFIGURATION } from '../../scene/configuration.ts'
import { prefer } from '../../scene/preferences.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { commit, open, sceneStore, setLimits, undo } from '../../scene/store.ts'
import { addOther, removeOther } from '../compare/actions.ts'
import { messagesStore } from '../messages.ts'
import { setRecorded } from './setRecorded.ts'

const file = (shape: readonly number[]) => ({
  name: 'y.npy',
  shape,
  data: new Float32Array(shape.reduce((a, b) => a * b, 1)),
  dtype: 'float32',
  exact: true,
})
const scene = () => sceneStore.getState().scene
const texts = () => messagesStore.getState().messages.map(({ text }) => text)

beforeEach(() => {
  prefer({ language: 'en' })
  messagesStore.setState({ messages: [] })
  open(DEFAULT_SCENE)
})

describe('a recorded output', () => {
  test('is B, shown beside A, and gone after undo', () => {
    setRecorded(file([2, 3, 6, 10]))
    expect(recordedOf(scene())).toMatchObject({ name: 'y.npy', shape: [2, 3, 6, 10] })
    expect(scene().shown).toBe('difference')
    undo()
    expect(scene()).toEqual(DEFAULT_SCENE)
  })

  test('replaces a second configuration, which undo brings back', () => {
    addOther('onnxruntime')
    setRecorded(file([2, 3, 6, 10]))
    expect(scene().other).toBeNull()
    undo()
    expect(scene().other?.runtime).toBe('onnxruntime')
    expect(recordedOf(scene())).toBeNull()
  })

  test('is replaced by a second configuration, and back after undo', () => {
    setRecorded(file([2, 3, 6, 10]))
    addOther('onnxruntime')
    expect(scene().recorded).toBeNull()
    undo()
    expect(recordedOf(scene())?.name).toBe('y.npy')
  })

  test('is let go of', () => {
    setRecorded(file([2, 3, 6, 10]))
    removeOther()
    expect(isCompared(scene())).toBe(false)
    expect(scene()).toEqual(DEFAULT_SCENE)
  })

  test('comes back when a configuration is let go of that was put before it', () => {
    setRecorded(file([2, 3, 6, 10]))
    commit({ other: DEFAULT_CONFIGURATION })
    expect(recordedOf(scene())).toBeNull()
    removeOther()
    expect(recordedOf(scene())?.name).toBe('y.npy')
    expect(scene().shown).toBe('difference')
  })

  test('is refused in words where it is empty', () => {
    setRecorded(file([0, 3]))
    expect(texts()).toEqual(['“y.npy” has no elements to compare with.'])
    expect(scene()).toBe(DEFAULT_SCENE)
  })

  test('is refused with the numbers where the page can’t hold it', () => {
    const { limits } = sceneStore.getState()
    setLimits({ elements: 1024 })
    setRecorded(file([1025]))
    setLimits(limits)
    expect(texts()).toEqual([
      '“y.npy” takes 4 KiB as float32; this page holds an output of at most 4 KiB.',
    ])
    expect(scene().recorded).toBeNull()
  })
})
