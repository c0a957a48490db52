import { describe, expect, it } from 'vitest'
import { resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { areDear } from './useDearValues.ts'

const planOf = (input: number, output: number) =>
  resolveScene(
    {
      ...DEFAULT_SCENE,
      runtime: 'pytorch',
      version: '2.11',
      attributes: { mode: 'bilinear', antialias: true },
      inputShape: [1, 1, input, input],
      shape: [output, output],
    },
    { elements: 2 ** 28 },
    null,
  ).picture!.plan

describe('values of a strong reduction', () => {
  it('are dear by how many elements are printed and how many taps each has', () => {
    expect(areDear(planOf(40, 20), 400)).toBe(false)
    expect(areDear(planOf(1024, 8), 64)).toBe(true)
    expect(areDear(planOf(1024, 8), 1)).toBe(false)
  })
})
