import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OutOfMemory } from '../core/outOfMemory.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import type { Tensor } from '../tensors/tensor.ts'
import { DEFAULT_CONFIGURATION } from './configuration.ts'
import { type Preparer, preparingStore, setPreparer } from './preparing.ts'
import type { Side } from './side.ts'
import { commit, giveUpMaking, preview, sceneStore } from './store.ts'

/** A resize that is being computed until it is told to be done. */
interface Job {
  readonly plan: ResizePlan
  readonly side: Side
  readonly signal: AbortSignal
  readonly tell: (share: number) => void
  readonly finish: () => void
  readonly fail: (error: Error) => void
}

const jobs: Job[] = []

/** Stands in for an engine: outputs of 100 elements and more take long. */
function engine(): Preparer {
  const held: Partial<Record<Side, readonly [ResizePlan, Tensor]>> = {}
  return {
    takesLong: (plan, input, side) => {
      const [p, i] = held[side] ?? []
      return plan.outputShape[3]! >= 100 && !(p === plan && i === input)
    },
    resizeInPieces: (plan, input, side, signal, tell) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        const finish = () => {
          held[side] = [plan, input]
          resolve()
        }
        jobs.push({ plan, side, signal, tell, finish, fail: reject })
      }),
  }
}

const LONG = { how: 'shape', shape: [2, 3, 6, 100] } as const
const now = () => sceneStore.getState()
const shown = () => now().result.picture?.plan.outputShape
const share = () => preparingStore.getState().now?.share
/** Lets what waits for a promise go on. */
const soon = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  jobs.length = 0
  sceneStore.setState(sceneStore.getInitialState(), true)
  setPreparer(engine())
})

afterEach(() => setPreparer(null))

describe('a resize that takes long', () => {
  it('is computed beside the last picture, with its share, and then shown', async () => {
    const before = now().result.picture
    commit(LONG)
    expect(now().result).toMatchObject({ picture: before, making: true, refusals: [] })
    jobs[0]!.tell(0.5)
    expect(share()).toBe(0.5)
    jobs[0]!.finish()
    await soon()
    expect(shown()).toEqual([2, 3, 6, 100])
    expect(now().result.picture?.plan).toBe(jobs[0]!.plan)
    expect(now().result.making).toBe(false)
    expect(share()).toBeUndefined()
  })

  it('is begun once while what changes leaves it as it is, and given up for another', () => {
    preview(LONG)
    preview({ notation: 'document' })
    expect(jobs).toHaveLength(1)
    preview({ shape: [2, 3, 6, 101] })
    expect(jobs.map(({ signal }) => signal.aborted)).toEqual([true, false])
  })

  it('is given up for what was there before, typed or committed', () => {
    const before = now().result.picture
    for (const change of [preview, commit]) {
      change(LONG)
      giveUpMaking()
      expect(now().result).toMatchObject({ making: false, refusals: [] })
      expect(now().result.picture).toBe(before)
    }
    expect(jobs.every(({ signal }) => signal.aborted)).toBe(true)
    expect(share()).toBeUndefined()
  })

  it('is given up where the scene is refused', () => {
    preview(LONG)
    preview({ shape: [2, 3, 6, 0] })
    expect(now().result.refusals).not.toEqual([])
    expect(jobs[0]!.signal.aborted).toBe(true)
  })

  it('is refused where there is no memory for it, with half as much to try, and the picture stays', async () => {
    const before = now().result.picture
    commit(LONG)
    jobs[0]!.fail(new OutOfMemory())
    await soon()
    const { refusals, picture, making } = now().result
    expect(refusals).toMatchObject([
      {
        code: 'tooManyBytes',
        params: { tensor: 'output', output: 4 * 3600, most: 2 * 3600, adapter: null, ranOut: true },
      },
    ])
    expect({ picture, making }).toEqual({ picture: before, making: false })
    commit({ shape: [2, 3, 6, 50] })
    expect(now().result.refusals).toEqual([])
  })

  it('is computed anew by another engine, and not shown before', async () => {
    commit(LONG)
    jobs[0]!.finish()
    await soon()
    setPreparer(engine())
    preview({})
    expect(now().result).toMatchObject({ picture: null, making: true })
    jobs[1]!.finish()
    await soon()
    expect(shown()).toEqual([2, 3, 6, 100])
  })

  it('of a second configuration waits for the first, and is never shown with another input', async () => {
    commit({ other: DEFAULT_CONFIGURATION })
    const other = { ...DEFAULT_CONFIGURATION, ...LONG }
    preview({ ...LONG, inputShape: [1, 3, 4, 6], other })
    expect(jobs.map(({ side }) => side)).toEqual(['a'])
    expect(now().otherResult?.making).toBe(true)
    jobs[0]!.finish()
    await soon()
    expect(jobs.map(({ side }) => side)).toEqual(['a', 'b'])
    expect(now().otherResult).toMatchObject({ picture: null, making: true })
    jobs[1]!.finish()
    await soon()
    expect(now().otherResult?.picture?.plan.inputShape).toEqual([1, 3, 4, 6])
  })
})
