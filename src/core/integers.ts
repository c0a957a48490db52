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

/**
 * A sum as the integer that the rule makes of it, never −0. NaN becomes 0, as a pull into a range
 * makes it.
 */
export function toInteger(rule: IntegerRule, value: number): number {
  const [low, high] = rule.range
  const pulled = Math.min(Math.max(Number.isNaN(value) ? 0 : value, low), high)
  const integer = rounded(rule, pulled) + 0
  return rule.wrap && integer > 127 ? integer - 256 : integer
}

/** Rounds by the magnitude, whose distance from the integer below it is exact. */
function rounded({ rounding }: IntegerRule, value: number): number {
  const magnitude = Math.abs(value)
  const whole = Math.floor(magnitude)
  const rest = magnitude - whole
  const up = rest > 0.5 || (rest === 0.5 && takesHalf(rounding, value, whole))
  return Math.sign(value) * (rounding !== 'truncate' && up ? whole + 1 : whole)
}

/** Whether a value halfway between two integers goes to the one farther from 0. */
function takesHalf(rounding: IntegerRule['rounding'], value: number, whole: number): boolean {
  switch (rounding) {
    case 'truncate':
      return false
    case 'halfUp':
      return value > 0
    case 'halfAway':
      return true
    case 'halfEven':
      return whole % 2 === 1
  }
}
