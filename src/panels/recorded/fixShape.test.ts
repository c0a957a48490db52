import { beforeEach, describe, expect, test } from 'vitest'
import { shapeFixes } from '../../compare/shapeFixes.ts'
import { recordedOf } from '../../scene/compared.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { open, sceneStore, undo } from '../../scene/store.ts'
import { sizedLike, takeAs } from './fixShape.ts'
import { setRecorded } from './setRecorded.ts'

const recorded = () => recordedOf(sceneStore.getState().scene)!

beforeEach(() => open(DEFAULT_SCENE))

describe('a recorded output of another shape', () => {
  test('is taken in another order of its axes, in one step of undo', () => {
    const data = Float32Array.from({ length: 12 }, (_, i) => i)
    setRecorded({ name: 'y', shape: [1, 2, 2, 3], data, dtype: 'float32', exact: true })
    takeAs(recorded(), shapeFixes([1, 2, 2, 3], [1, 3, 2, 2])[0]!)
    expect(recorded()).toMatchObject({ name: 'y', shape: [1, 3, 2, 2] })
    expect([...recorded().data]).toEqual([0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11])
    undo()
    expect(recorded().shape).toEqual([1, 2, 2, 3])
  })

  test('gets its values in their order where only leading axes are missing', () => {
    const data = Float32Array.of(1, 2, 3, 4)
    setRecorded({ name: 'y', shape: [2, 2], data, dtype: 'float32', exact: true })
    takeAs(recorded(), shapeFixes([2, 2], [1, 1, 2, 2])[0]!)
    expect(recorded()).toMatchObject({ shape: [1, 1, 2, 2], data })
  })

  test('can be the size of A where its runtime makes that shape', () => {
    expect(sizedLike(DEFAULT_SCENE, [1, 3, 7, 9])).toEqual({ how: 'shape', shape: [1, 3, 7, 9] })
    expect(sizedLike(DEFAULT_SCENE, [7, 9])).toBeNull()
    // PyTorch resizes neither N nor C.
    const pytorch = { ...DEFAULT_SCENE, runtime: 'pytorch', version: '2', how: 'shape' as const }
    expect(sizedLike(pytorch, [1, 4, 7, 9])).toBeNull()
  })
})
