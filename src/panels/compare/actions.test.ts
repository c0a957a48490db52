import { beforeEach, describe, expect, test } from 'vitest'
import { readLink, writeLink } from '../../scene/link.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { open, sceneStore, undo } from '../../scene/store.ts'
import { addOther, flip, removeOther, show, swapSides } from './actions.ts'

const { getState } = sceneStore
const scene = {
  ...DEFAULT_SCENE,
  shape: [1, 3, 6, 10],
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' },
}

beforeEach(() => open(scene))

describe('a second configuration', () => {
  test('starts as the same request in another runtime', () => {
    addOther()
    const { scene: compared, result, otherResult } = getState()
    expect(compared.other?.runtime).not.toBe(compared.runtime)
    expect(compared.shown).toBe('difference')
    expect(otherResult?.refusals).toEqual([])
    expect(otherResult?.picture?.plan.outputShape).toEqual(result.picture?.plan.outputShape)
  })

  test('travels in the link and is gone after undo', () => {
    addOther('onnxruntime')
    expect(readLink(writeLink(getState().scene)).scene).toEqual(getState().scene)
    undo()
    expect(getState().scene).toEqual(scene)
  })

  test('changes places with the first', () => {
    addOther('onnxruntime')
    const before = getState().scene
    swapSides()
    expect(getState().scene.runtime).toBe('onnxruntime')
    expect(getState().scene.other).toMatchObject({ runtime: 'tensorrt', shape: before.shape })
    swapSides()
    expect(getState().scene).toEqual(before)
  })

  test('is let go of', () => {
    addOther()
    removeOther()
    expect(getState().scene).toEqual(scene)
  })
})

describe('what is shown', () => {
  test('goes round', () => {
    addOther()
    const seen = [1, 2, 3].map(() => {
      flip()
      return getState().scene.shown
    })
    expect(seen).toEqual(['a', 'b', 'difference'])
  })

  test('is no step of undo', () => {
    addOther()
    const { step } = getState()
    show('b')
    expect(getState().step).toBe(step)
  })

  test('stays A where there is nothing else', () => {
    flip()
    expect(getState().scene.shown).toBe('a')
  })
})
