import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pacedBy } from './paced.ts'
import { DEFAULT_SCENE } from './scene.ts'
import { commit, hover, open, preview, sceneStore } from './store.ts'

const paced = pacedBy(sceneStore)
const shapes = [sceneStore, paced].map((store) => () => store.getState().scene.shape.join('×'))
const [now, shown] = shapes as [() => string, () => string]
const drag = (length: number) => preview({ how: 'shape', shape: [1, 3, length, 10] })

describe('pacedBy', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    open(DEFAULT_SCENE)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('takes what is committed, opened or pointed at as soon as it is', () => {
    commit({ how: 'shape', shape: [1, 3, 7, 10] })
    expect(paced.getState()).toBe(sceneStore.getState())
    hover([0, 0, 1, 1])
    expect(paced.getState()).toBe(sceneStore.getState())
  })

  test('keeps one whole state while something is dragged, and takes the latest every tenth of a second', () => {
    const before = paced.getState()
    for (let length = 11; length <= 20; length++) {
      drag(length)
      vi.advanceTimersByTime(9)
    }
    expect(paced.getState()).toBe(before)
    vi.advanceTimersByTime(10)
    expect(shown()).toBe('1×3×20×10')
    expect(paced.getState()).toBe(sceneStore.getState())
  })

  test('is right a tenth of a second after the last change', () => {
    drag(11)
    vi.advanceTimersByTime(100)
    drag(12)
    expect(shown()).not.toBe(now())
    vi.advanceTimersByTime(100)
    expect(shown()).toBe(now())
  })

  test('waits no longer when the drag ends', () => {
    drag(11)
    commit()
    expect(shown()).toBe('1×3×11×10')
    const told = vi.fn()
    const leave = paced.subscribe(told)
    vi.advanceTimersByTime(1000)
    leave()
    expect(told).not.toHaveBeenCalled()
  })
})
