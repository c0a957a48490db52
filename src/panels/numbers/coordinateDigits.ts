import type { AxisPlan } from '../../core/axisPlan.ts'
import { exact } from '../../core/rational.ts'
import { ROUNDINGS, type RoundingName } from '../../core/rounding.ts'
import { digits } from './digits.ts'

/** More decimals than any float64 of at least 1e-6 needs. */
const MOST_PLACES = 20

/** A number as it is printed. */
export interface Shown {
  readonly text: string
  /** Whether the text is the number itself, so that = may stand before it. */
  readonly whole: boolean
}

/**
 * A coordinate in few digits, but enough for the lines below it to be true of what is printed:
 * 0.99967 under FLOOR is not shown as 1, since ⌊1⌋ is not the element picked. `formula` is the result
 * of step 1, `used` the one of step 2.
 */
export function coordinateDigits(plan: AxisPlan, index: number): Record<'formula' | 'used', Shown> {
  const [before, after] = [plan.coordinates[index]!, plan.clamped[index]!]
  const rule = ruleOf(plan)
  const used = digitsThat(after, (shown) => rounded(shown, rule) === rounded(after, rule))
  if (before === after) return { formula: used, used }
  // A coordinate that is pulled back has to look like another number than where it ends.
  return { formula: digitsThat(before, (shown) => shown !== after), used }
}

/** A fraction, 0 to 1 and never 1, in digits that keep it below 1. */
export const fractionDigits = (value: number): Shown => digitsThat(value, (shown) => shown < 1)

function ruleOf({ spec }: AxisPlan): RoundingName {
  return spec.filter.kind === 'nearest' ? spec.filter.rounding : 'floor'
}

/** Rounds without an error of its own. */
const rounded = (value: number, rule: RoundingName) => ROUNDINGS[rule](exact, exact.of(value))

/** The digits of a formula, with decimals added until the printed number passes. */
function digitsThat(value: number, passes: (shown: number) => boolean): Shown {
  const short = digits(value)
  const texts = [short]
  for (let places = 4; places <= MOST_PLACES; places++) texts.push(minus(value.toFixed(places)))
  const text = texts.find((text) => passes(read(text))) ?? short
  return { text, whole: read(text) === value }
}

const read = (text: string) => Number(text.replaceAll('−', '-'))
const minus = (text: string) => text.replaceAll('-', '−')
