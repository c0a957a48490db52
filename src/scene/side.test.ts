import { beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_CONFIGURATION } from './configuration.ts'
import { DEFAULT_SCENE } from './scene.ts'
import { asSeenFrom } from './side.ts'
import { changesOf, hover, open, sceneStore, undo } from './store.ts'

const cubic = { ...DEFAULT_CONFIGURATION, attributes: { resize_mode: 'CUBIC' } }
const { getState } = sceneStore
// 4×5 to 6×10 with the batch and the channels kept, which every mode resizes.
const scene = { ...DEFAULT_SCENE, shape: [1, 3, 6, 10] }
const other = { ...cubic, shape: [1, 3, 6, 10] }

beforeEach(() => open({ ...scene, other }))

describe('the state seen from B', () => {
  test('has B’s configuration and result in the place of A’s', () => {
    const seen = asSeenFrom('b', getState())
    expect(seen.scene.attributes).toEqual(cubic.attributes)
    expect(seen.scene.inputShape).toBe(scene.inputShape)
    expect(seen.result).toBe(getState().otherResult)
    expect(seen.otherResult).toBe(getState().result)
  })

  test('is one object as long as nothing changes', () => {
    expect(asSeenFrom('b', getState())).toBe(asSeenFrom('b', getState()))
  })

  test('stays one object while another state is read in turn', () => {
    const first = getState()
    const seen = asSeenFrom('b', first)
    hover([0, 0, 1, 1])
    expect(asSeenFrom('b', getState())).not.toBe(seen)
    expect(asSeenFrom('b', first)).toBe(seen)
  })

  test('is A’s where there is no B', () => {
    open(scene)
    expect(asSeenFrom('b', getState())).toBe(getState())
  })
})

describe('a change from B', () => {
  test('changes B alone, in one step of undo', () => {
    changesOf('b').commit({ attributes: {}, how: 'scales' })
    expect(getState().scene.other).toMatchObject({ attributes: {}, how: 'scales' })
    expect(getState().scene.how).toBe(scene.how)
    undo()
    expect(getState().scene.other).toEqual(other)
  })

  test('of what both share changes it for both', () => {
    changesOf('b').preview({ inputShape: [1, 3, 2, 2] })
    expect(getState().scene).toMatchObject({ inputShape: [1, 3, 2, 2], other })
  })

  test('changes nothing once B is gone', () => {
    open(scene)
    changesOf('b').commit({ attributes: { resize_mode: 'LINEAR' } })
    expect(getState().scene).toEqual(scene)
  })
})
