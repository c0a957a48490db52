import { expect, it } from 'vitest'
import { elementTaps } from '../../core/evaluate.ts'
import { resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { firstTaps } from './firstTaps.ts'

const LINEAR = { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' }
const { picture } = resolveScene(
  { ...DEFAULT_SCENE, shape: [1, 3, 6, 10], attributes: LINEAR },
  { elements: 1e6 },
  null,
)
const { plan } = picture!

it('begins the list of all taps, and counts them', () => {
  const all = elementTaps(plan, [0, 0, 2, 3])
  expect(firstTaps(plan, [0, 0, 2, 3], 3)).toEqual({ taps: all.slice(0, 3), count: 4 })
  expect(firstTaps(plan, [0, 0, 2, 3], 9).taps).toEqual(all)
})

it('leaves out taps without a weight', () => {
  expect(firstTaps(plan, [0, 0, 0, 0], 9)).toEqual({
    taps: [{ index: [0, 0, 0, 0], weight: 1 }],
    count: 1,
  })
})
