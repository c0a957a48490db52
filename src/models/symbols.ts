import type { ModelProto, ValueInfoProto } from './protos.ts'

/** A length of the model's inputs that is known only when it runs. */
export interface Symbol {
  /** What the model calls it, or `input.2` where it has no name. */
  readonly name: string
  /** A length to start with. */
  readonly start: number
}

/** Lengths by the names of symbols. */
export type Lengths = Readonly<Record<string, number>>

/** What a length of an input is called; null where it is a number. */
export function symbolOf(input: ValueInfoProto, axis: number): string | null {
  const dim = input.type?.tensor?.shape?.dims[axis]
  if (!dim || (dim.value !== undefined && dim.value > 0)) return null
  return dim.param || `${input.name ?? ''}.${axis}`
}

/** The inputs that a person gives: initializers have values already. */
export function givenInputs({ graph }: ModelProto): readonly ValueInfoProto[] {
  const constant = new Set(graph.initializers.map(({ name }) => name))
  return graph.inputs.filter(({ name }) => !constant.has(name))
}

/** The lengths of a model's inputs that are open, in their order. */
export function symbolsOf(model: ModelProto): readonly Symbol[] {
  const found = new Map<string, Symbol>()
  for (const input of givenInputs(model)) {
    const dims = input.type?.tensor?.shape?.dims ?? []
    for (const axis of dims.keys()) {
      const name = symbolOf(input, axis)
      if (name !== null && !found.has(name)) {
        found.set(name, { name, start: startOf(name, axis, dims.length) })
      }
    }
  }
  return [...found.values()]
}

/** A batch of one picture of 224×224 where nothing says otherwise. */
function startOf(name: string, axis: number, rank: number): number {
  if (/batch|^n$/i.test(name)) return 1
  if (/height|width|^[hw]$/i.test(name)) return 224
  if (/chan|^c$/i.test(name)) return 3
  if (/seq|len|time/i.test(name)) return 16
  if (axis === 0) return 1
  if (axis === 1 && rank > 3) return 3
  return rank > 2 ? 224 : 16
}
