import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../runtimes/refusal.ts'
import { resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { fitting } from './fitting.ts'

const LIMITS = { elements: 2 ** 16, adapter: null }
const refusedOf = (scene: Scene): Refusal => resolveScene(scene, LIMITS, null).refusals[0]!

describe('fitting', () => {
  it('offers the largest output of its aspect, in the runtime’s own list', () => {
    const scene: Scene = { ...DEFAULT_SCENE, runtime: 'opencv', version: '4', shape: [400, 200] }
    const fitted = fitting(scene, refusedOf(scene))!
    expect(fitted.shape).toEqual([1, 3, 104, 209])
    expect(fitted.change).toEqual({ how: 'shape', shape: [209, 104] })
    expect(refusedOf({ ...scene, ...fitted.change })).toBeUndefined()
  })

  it('gives lengths in the place of scales', () => {
    const scene: Scene = { ...DEFAULT_SCENE, how: 'scales', scales: [1, 1, 1000, 1000] }
    expect(fitting(scene, refusedOf(scene))?.change).toMatchObject({ how: 'shape' })
  })

  it('shortens an input, unless it is a picture', () => {
    const scene: Scene = { ...DEFAULT_SCENE, inputShape: [1, 3, 400, 500] }
    expect(fitting(scene, refusedOf(scene))?.change).toEqual({ inputShape: [1, 3, 132, 165] })
    const picture: Scene = { ...scene, fill: { kind: 'file', id: 'x' } }
    expect(fitting(picture, refusedOf(picture))).toBeNull()
  })

  it('has nothing to offer for other refusals', () => {
    const scene: Scene = { ...DEFAULT_SCENE, shape: [1, 3, 0, 1] }
    expect(fitting(scene, refusedOf(scene))).toBeNull()
  })
})
