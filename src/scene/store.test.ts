import { beforeEach, describe, expect, test } from 'vitest'
import { drawnSlice, focusedElement } from './focus.ts'
import { DEFAULT_SCENE } from './scene.ts'
import { commit, hover, look, open, preview, redo, sceneStore, setLimits, undo } from './store.ts'

const now = () => sceneStore.getState()

beforeEach(() => {
  sceneStore.setState(sceneStore.getInitialState(), true)
})

describe('the scene', () => {
  test('starts with the document’s own example', () => {
    expect(now().result.picture?.plan.outputShape).toEqual([2, 3, 6, 10])
  })

  test('keeps the last good picture while it is refused, and what was typed', () => {
    const before = now().result.picture
    preview({ shape: [1, 3, 0, 10] })
    expect(now().result.refusals[0]?.code).toBe('notALength')
    expect(now().result.picture).toBe(before)
    expect(now().scene.shape).toEqual([1, 3, 0, 10])
  })

  test('has no picture where the first link is refused: the default one is not its own', () => {
    open({ ...DEFAULT_SCENE, shape: [1, 3, 0, 10] })
    expect(now().result.picture).toBeNull()
    preview({ shape: [1, 3, 6, 10] })
    expect(now().result.picture?.plan.outputShape).toEqual([1, 3, 6, 10])
  })

  test('is refused by the page, with the number, when the adapter can’t hold it', () => {
    const adapter = { maxBufferSize: 400, maxStorageBufferBindingSize: 400 }
    setLimits({ elements: 100, adapter })
    expect(now().result.refusals).toEqual([
      {
        code: 'tooManyBytes',
        params: { tensor: 'output', input: 240, output: 1440, most: 400, adapter, ranOut: false },
        field: 'size',
      },
    ])
  })

  test('is refused by the page where an axis is too long to be planned', () => {
    commit({ shape: [1, 1, 1, 2 ** 20 + 1] })
    expect(now().result.refusals).toEqual([
      {
        code: 'lengthTooLarge',
        params: { value: 2 ** 20 + 1, most: 2 ** 20 },
        field: 'shape',
        axis: 3,
      },
    ])
  })

  test('keeps its picture while nothing that the picture shows changes', () => {
    const before = now().result.picture
    commit({ shape: [...DEFAULT_SCENE.shape] })
    setLimits({ elements: 1e6 })
    expect(now().result.picture).toBe(before)
  })

  test('keeps tables and tensors that a change does not touch', () => {
    const before = now().result.picture!
    commit({ shape: [2, 3, 6, 12] })
    const after = now().result.picture!
    expect(after.plan.axes[2]).toBe(before.plan.axes[2])
    expect(after.input).toBe(before.input)
  })
})

describe('undo', () => {
  test('goes back a committed change at a time, typing included in the commit that ends it', () => {
    preview({ shape: [2, 3, 6, 1] })
    preview({ shape: [2, 3, 6, 12] })
    commit()
    commit({ attributes: { nearest_rounding: 'CEIL' } })
    undo()
    expect(now().scene).toMatchObject({ shape: [2, 3, 6, 12], attributes: {} })
    undo()
    expect(now().scene.shape).toEqual(DEFAULT_SCENE.shape)
    redo()
    redo()
    expect(now().scene.attributes).toEqual({ nearest_rounding: 'CEIL' })
  })

  test('does not count a field that was left as it was, nor looking around', () => {
    commit({ shape: [...DEFAULT_SCENE.shape] })
    look({ at: [1, 2, 3, 4], zoom: { k: 2, x: 0, y: 0 } })
    expect(now().past).toEqual([])
    expect(now().step).toBe(0)
  })

  test('starts anew from an opened link', () => {
    commit({ version: '8.4' })
    open({ ...DEFAULT_SCENE, version: '10' })
    commit({ version: '8.2' })
    undo()
    expect(now().scene.version).toBe('10')
    expect(now().past).toEqual([])
  })

  test('and an opened link are arrivals; a change is none', () => {
    commit({ version: '8.4' })
    expect(now().arrivals).toBe(0)
    undo()
    redo()
    open(DEFAULT_SCENE)
    expect(now().arrivals).toBe(3)
  })
})

describe('the focus', () => {
  test('is the hovered element, else the pinned one, else none', () => {
    hover([0, 1, 2, 2])
    expect(focusedElement(now())).toEqual([0, 1, 2, 2])
    hover(null)
    expect(focusedElement(now())).toEqual([0, 0, 2, 3])
    look({ pinned: false })
    expect(focusedElement(now())).toBeNull()
  })

  test('stays inside an output that shrank, and keeps row and column when an axis is added', () => {
    commit({ shape: [1, 1, 2, 2] })
    expect(focusedElement(now())).toEqual([0, 0, 1, 1])
    commit({ inputShape: [4, 5], shape: [6, 10] })
    expect(focusedElement(now())).toEqual([2, 3])
    expect(drawnSlice(now())).toEqual([])
  })
})
