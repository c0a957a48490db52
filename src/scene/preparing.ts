import { createStore } from 'zustand/vanilla'
import { OutOfMemory } from '../core/outOfMemory.ts'
import type { ResizePlan } from '../core/resizePlan.ts'
import { volume } from '../core/shape.ts'
import type { Tensor } from '../tensors/tensor.ts'
import type { Side } from './side.ts'

/** What computes resizes that take long: an engine. */
export interface Preparer {
  /** Whether a resize is not there yet and takes so long that the page would stop for it. */
  takesLong(plan: ResizePlan, input: Tensor, side: Side): boolean
  /**
   * Computes it piece by piece. Until it is there, the output of before stays. Rejects with
   * `OutOfMemory` where there is no room for it.
   */
  resizeInPieces(
    plan: ResizePlan,
    input: Tensor,
    side: Side,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ): Promise<void>
}

interface Preparing {
  /** How many elements are being computed, and the share of them that is; null while none are. */
  readonly now: { readonly elements: number; readonly share: number } | null
}

export const preparingStore = createStore<Preparing>()(() => ({ now: null }))

const { setState: set } = preparingStore

/** A resize that was begun; it stays known when it is done, so that it is asked for as the same. */
interface Begun {
  readonly plan: ResizePlan
  readonly input: Tensor
  readonly stop: AbortController
  done: boolean
}

let preparer: Preparer | null = null
let onPrepared = () => {}
let onOutOfMemory = (_elements: number) => {}
const begun: Record<Side, Begun | null> = { a: null, b: null }

/** Who is told that a resize has been computed, and can be shown. */
export function whenPrepared(listener: () => void): void {
  onPrepared = listener
}

/** Who is told that there was no memory for a resize, and how many elements its larger tensor has. */
export function whenOutOfMemory(listener: (elements: number) => void): void {
  onOutOfMemory = listener
}

/** Sets what computes from now on; null where there is nothing: then nothing is waited for. */
export function setPreparer(by: Preparer | null): void {
  stopPreparing('a')
  stopPreparing('b')
  preparer = by
}

/** The plan that was begun for a side. */
export function begunPlan(side: Side): ResizePlan | undefined {
  return begun[side]?.plan
}

/**
 * Whether a resize can be shown at once. If not, it is being computed piece by piece, and what was
 * being computed for that side is given up.
 */
export function isPrepared(plan: ResizePlan, input: Tensor, side: Side): boolean {
  const before = begun[side]
  if (before && !before.done && before.plan === plan && before.input === input) return false
  stopPreparing(side)
  if (!preparer?.takesLong(plan, input, side)) return true
  prepare(preparer, plan, input, side)
  return false
}

/** Gives up what is being computed for a side: what was asked for last needs it no longer. */
export function stopPreparing(side: Side): void {
  const before = begun[side]
  begun[side] = null
  if (!before || before.done) return
  before.stop.abort()
  set({ now: null })
}

async function prepare(by: Preparer, plan: ResizePlan, input: Tensor, side: Side): Promise<void> {
  const own: Begun = { plan, input, stop: new AbortController(), done: false }
  const { signal } = own.stop
  begun[side] = own
  const elements = volume(plan.outputShape)
  const tell = (share: number) => signal.aborted || set({ now: { elements, share } })
  tell(0)
  try {
    await by.resizeInPieces(plan, input, side, signal, tell)
    if (signal.aborted) return
  } catch (error) {
    if (signal.aborted) return
    stopPreparing(side)
    if (!(error instanceof OutOfMemory)) throw error
    return onOutOfMemory(Math.max(elements, input.data.length))
  }
  own.done = true
  set({ now: null })
  onPrepared()
}
