/** How the sums of a resize become integers of the tensor's type. */
export interface IntegerRule {
  /** Once at the end, or after every axis, the innermost first. */
  readonly after: 'output' | 'axis'
  readonly rounding: 'truncate' | 'halfEven' | 'halfAway' | 'halfUp'
  /** Results are pulled into it. */
  readonly range: readonly [low: number, high: number]
  /** Bytes above 127 are then read as signed: 200 becomes −56. */
  readonly wrap?: boolean
  /** Weights are integers over 2^weightBits an axis, and sums are exact. */
  readonly weightBits?: number
}

/** A sum as the integer that the rule makes of it. NaN becomes 0, as a pull into a range makes it. */
export function toInteger(rule: IntegerRule, value: number): number {
  const [low, high] = rule.range
  const pulled = Math.min(Math.max(rounded(rule, Number.isNaN(value) ? 0 : value), low), high)
  return rule.wrap && pulled > 127 ? pulled - 256 : pulled
}

function rounded({ rounding }: IntegerRule, value: number): number {
  const low = Math.floor(value)
  const above = value - low
  switch (rounding) {
    case 'truncate':
      return Math.trunc(value)
    case 'halfUp':
      return above >= 0.5 ? low + 1 : low
    case 'halfAway':
      return above > 0.5 || (above === 0.5 && value > 0) ? low + 1 : low
    case 'halfEven':
      return above > 0.5 || (above === 0.5 && low % 2 !== 0) ? low + 1 : low
  }
}
