/** What an index as typed comes to, or why it is none. */
export type ParsedIndex =
  | { readonly ok: true; readonly index: readonly number[] }
  | { readonly ok: false; readonly problem: IndexProblem }

export type IndexProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'count'; readonly given: number; readonly rank: number }
  | {
      readonly code: 'outside'
      readonly axis: number
      readonly value: number
      readonly length: number
    }

/**
 * An index of a tensor of that shape, as a person types it: `0, 12, 511, 3`, `[0,12,511,3]`,
 * `0 12 511 3`, `output[0, 12, 511, 3]`. Negative entries count from the end, as NumPy's do.
 */
export function parseIndex(text: string, shape: readonly number[]): ParsedIndex {
  const inner = /^\s*(?:[a-z]\w*\s*)?[[(（【]?(.*?)[\])）】]?\s*$/.exec(text)![1]!
  const parts = inner.split(/[\s,，、]+/).filter((part) => part !== '')
  const values = parts.map((part) => Number(part.replace('−', '-')))
  if (values.length === 0 || !values.every(Number.isSafeInteger)) return no({ code: 'unreadable' })
  const [given, rank] = [values.length, shape.length]
  if (given !== rank) return no({ code: 'count', given, rank })
  const axis = values.findIndex((value, a) => value < -shape[a]! || value >= shape[a]!)
  if (axis >= 0) return no({ code: 'outside', axis, value: values[axis]!, length: shape[axis]! })
  return { ok: true, index: values.map((value, a) => (value < 0 ? value + shape[a]! : value)) }
}

const no = (problem: IndexProblem): ParsedIndex => ({ ok: false, problem })
