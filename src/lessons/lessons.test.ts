import { describe, expect, test } from 'vitest'
import { resolveOther, resolveScene } from '../scene/result.ts'
import { DEFAULT_SCENE } from '../scene/scene.ts'
import { LESSONS } from './index.ts'

describe.each(LESSONS)('the lesson $id', ({ scene }) => {
  test('opens a scene that its runtimes accept, on an element that exists', () => {
    const opened = { ...DEFAULT_SCENE, ...scene }
    const { picture, refusals } = resolveScene(opened, { elements: 1e6 }, null)
    expect(refusals).toEqual([])
    const other = resolveOther(opened, { elements: 1e6 }, null)
    expect(other?.refusals ?? []).toEqual([])
    const shape = picture!.plan.outputShape
    expect(opened.at.every((i, axis) => i < shape[axis]!)).toBe(true)
  })
})

test('no two lessons open the same scene', () => {
  const scenes = LESSONS.map(({ scene }) => JSON.stringify({ ...DEFAULT_SCENE, ...scene }))
  expect(new Set(scenes).size).toBe(LESSONS.length)
})
