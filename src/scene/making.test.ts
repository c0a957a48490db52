import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeGenerated, type Report, type Wanted } from '../tensors/made.ts'
import { makingStore } from './making.ts'
import { commit, giveUpMaking, preview, sceneStore } from './store.ts'

/** Stands in for the worker: answers when it is told to. */
class Desk {
  static readonly all: Desk[] = []
  onmessage: ((event: { data: Report }) => void) | null = null
  terminated = false
  #wanted: Wanted | null = null

  constructor() {
    Desk.all.push(this)
  }

  postMessage(wanted: Wanted): void {
    this.#wanted = wanted
  }

  terminate(): void {
    this.terminated = true
  }

  tell(data: Report): void {
    this.onmessage?.({ data })
  }

  finish(): void {
    if (this.#wanted?.kind === 'generated') {
      this.tell({ kind: 'made', made: makeGenerated(this.#wanted) })
    }
  }
}

const LARGE = [1, 1, 1024, 1025]
/** Large, and not what another test has had made. */
const large = () => ({ inputShape: LARGE, fill: { kind: 'ramp' } as const })
const now = () => sceneStore.getState()
const share = () => makingStore.getState().now?.share
/** Lets what waits for a promise go on. */
const soon = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  vi.stubGlobal('Worker', Desk)
  Desk.all.length = 0
  sceneStore.setState(sceneStore.getInitialState(), true)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an input of millions of values', () => {
  it('is made in a worker while the last picture stays', async () => {
    const before = now().result.picture
    commit(large())
    expect(now().result).toMatchObject({ picture: before, making: true, refusals: [] })
    Desk.all[0]!.tell({ kind: 'share', share: 0.5 })
    expect(share()).toBe(0.5)
    Desk.all[0]!.finish()
    await soon()
    expect(now().result.making).toBe(false)
    expect(now().result.picture?.input.shape).toEqual(LARGE)
    expect(now().result.picture?.range).toEqual([0, 1024 * 1025 - 1])
    expect(share()).toBeUndefined()
    expect(Desk.all[0]!.terminated).toBe(true)
  })

  it('is asked for once while other settings change, and made anew when it changes', async () => {
    preview(large())
    preview({ shape: [1, 1, 7, 7] })
    expect(Desk.all).toHaveLength(1)
    preview({ inputShape: [1, 1, 1025, 1025] })
    await soon()
    expect(Desk.all.map(({ terminated }) => terminated)).toEqual([true, false])
    Desk.all[1]!.finish()
    await soon()
    expect(now().result.picture?.input.shape).toEqual([1, 1, 1025, 1025])
  })

  it('is not made to the end when the scene goes back', async () => {
    preview(large())
    preview({ inputShape: [1, 3, 4, 5], fill: { kind: 'ramp' } })
    await soon()
    expect(Desk.all[0]!.terminated).toBe(true)
    expect(share()).toBeUndefined()
    expect(now().result.making).toBe(false)
  })

  it('is given up for what was there before, typed or committed', () => {
    preview(large())
    giveUpMaking()
    expect(now().scene.inputShape).toEqual([1, 3, 4, 5])
    commit(large())
    giveUpMaking()
    expect(now().scene.inputShape).toEqual([1, 3, 4, 5])
    expect(now().result.making).toBe(false)
  })
})
