import type { FilterName, Parting, ReachedLength, ScaleValue } from '../../compare/parting.ts'
import type { Read } from '../../compare/reads.ts'
import type { IntegerRule } from '../../core/integers.ts'
import type { Border, Comparing } from '../../i18n/en/comparing.ts'
import { axisName } from '../axisName.ts'
import { digits } from '../numbers/digits.ts'

/** What two sides have at the stage that parts them, in sentences. */
export function partingSentences(words: Comparing, parting: Parting, rank: number): string[] {
  switch (parting.stage) {
    case 'size': {
      const [a, b] = [parting.a, parting.b].map((side) => lengthText(words, side))
      return [words.size({ axis: axisName(parting.axis, rank), a: a!, b: b! })]
    }
    case 'scale':
      return [words.scale(at(parting, rank, (side) => scaleText(words, side)))]
    case 'coordinate': {
      const { a, b, exact, arithmetic } = parting
      const text = at(parting, rank, coordinateDigits(a, b))
      if (exact === null) return [words.coordinate(text)]
      const rounded = words.coordinateRounded(text, exactText(exact))
      const said = [rounded, words.arithmetic(arithmetic.a, arithmetic.b)]
      const { a: p, b: q } = parting.orders
      return p && q && p !== q ? [...said, words.orders(p, q)] : said
    }
    case 'clamp': {
      const { a, b, part } = parting
      const text = at(parting, rank, coordinateDigits(a, b))
      return [part === 'edge' ? words.clampEdge(text) : words.clampSingle(text)]
    }
    case 'rounding': {
      const { roundings, coordinate } = parting
      const text = at(parting, rank, String)
      return [words.rounding(text, digits(coordinate)), words.roundings(roundings.a, roundings.b)]
    }
    case 'weights': {
      const { part, a, b } = parting
      if (part === 'coefficient') return [words.coefficients(minus(a), minus(b))]
      if (part === 'border') return [words.borders(a as Border, b as Border)]
      return [words.weights[part](a as FilterName, b as FilterName)]
    }
    case 'integers':
      return [words.integers(ruleText(words, parting.a), ruleText(words, parting.b))]
    case 'extrapolation':
      return [
        words.extrapolation(
          at(parting, rank, (value) =>
            value === null ? words.pulledBack : words.extrapolated(digits(value)),
          ),
        ),
      ]
  }
}

function at<T>(
  parting: { axis: number; output: number; a: T; b: T },
  rank: number,
  text: (value: T) => string,
) {
  const { axis, output, a, b } = parting
  return { axis: axisName(axis, rank), output, a: text(a), b: text(b) }
}

/** Few digits where they tell two numbers apart, else nine, else all of them. */
function coordinateDigits(a: number, b: number): (value: number) => string {
  return [digits, precise].find((text) => text(a) !== text(b)) ?? full
}

/** A number that no decimal need end: `1.166666666666666…`. */
function exactText(value: number): string {
  const text = full(value)
  return /^−?\d+\.\d{14,}$/.test(text) ? `${text.slice(0, -1)}…` : text
}

const minus = (text: string) => text.replace('-', '−')

const full = (value: number) => minus(String(value))

function lengthText(words: Comparing, { length, scaled }: ReachedLength): string {
  if (!scaled) return words.lengthGiven(String(length))
  const { input, typed, rounded } = scaled
  return words.lengthScaled(String(length), String(input), full(typed), full(rounded))
}

function scaleText(words: Comparing, { given, scale }: ScaleValue): string {
  return given ? words.scaleGiven(full(scale)) : words.scaleRecomputed(full(scale))
}

function ruleText(words: Comparing, rule: IntegerRule | null): string {
  if (!rule) return words.integerRules.none
  return words.integerRule(words.integerRules[rule.rounding], words.integerAfter[rule.after])
}

/** What an output reads in A and in B: `0.75·[3] + 0.25·[4]`; more digits where few don't differ. */
export function readsTexts(a: readonly Read[], b: readonly Read[]): readonly [string, string] {
  const few = [readsText(a, digits), readsText(b, digits)] as const
  const differ = JSON.stringify(a) !== JSON.stringify(b)
  return few[0] === few[1] && differ ? [readsText(a, precise), readsText(b, precise)] : few
}

const precise = (value: number) => String(Number(value.toPrecision(9))).replace('-', '−')

/** The middle of many elements is left out. */
function readsText(reads: readonly Read[], text: (weight: number) => string): string {
  if (reads.length === 1 && reads[0]!.weight === 1) return `[${reads[0]!.index}]`
  const terms = reads.map(({ index, weight }) => `${text(weight)}·[${index}]`)
  const kept = terms.length > MOST_TERMS ? [...terms.slice(0, 2), '…', ...terms.slice(-2)] : terms
  return kept.join(' + ').replaceAll('+ −', '− ') || '0'
}

const MOST_TERMS = 5
