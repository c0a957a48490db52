import type { ResizePlan } from '../core/resizePlan.ts'
import { volume } from '../core/shape.ts'
import type { Tensor } from '../tensors/tensor.ts'
import type { Output, Painting } from './engine.ts'

interface Made {
  /** Null of a tensor that was loaded as it is. */
  readonly plan: ResizePlan | null
  readonly input: Tensor
}

/** Tells values that are painted again from values that are new: an object for each. */
export class Versions {
  readonly #made: Record<Output, Made | null> = { a: null, b: null }
  #input: Tensor | null = null
  #difference: { readonly a: Made | null; readonly b: Made | null } = { a: null, b: null }

  /** An output is, from now on, what a plan makes of an input. */
  made(plan: ResizePlan, input: Tensor, output: Output): void {
    this.#input = input
    this.#set(plan, input, output)
  }

  /** An output is, from now on, a tensor as it is. */
  loaded(tensor: Tensor, output: Output): void {
    this.#set(null, tensor, output)
  }

  #set(plan: ResizePlan | null, input: Tensor, output: Output): void {
    const before = this.#made[output]
    if (before?.plan !== plan || before.input !== input) this.#made[output] = { plan, input }
  }

  /** The same object as long as the values are the same. */
  of(of: Painting['of']): object {
    const { a, b } = this.#made
    if (of === 'input') return this.#input ?? NOTHING
    if (of !== 'difference') return (of === 'output' ? a : b) ?? NOTHING
    if (this.#difference.a !== a || this.#difference.b !== b) this.#difference = { a, b }
    return this.#difference
  }

  /** How many elements there are. */
  elements(of: 'input' | Output): number {
    if (of === 'input') return this.#input ? volume(this.#input.shape) : 0
    const made = this.#made[of]
    return made ? volume(made.plan?.outputShape ?? made.input.shape) : 0
  }
}

const NOTHING = {}
