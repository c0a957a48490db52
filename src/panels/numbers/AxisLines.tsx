import type { ReactNode } from 'react'
import type { Filter } from '../../core/axisSpec.ts'
import type { RoundingName } from '../../core/rounding.ts'
import { useWords } from '../../i18n/index.ts'
import styles from './AxisLines.module.css'
import { coordinateDigits, fractionDigits, type Shown } from './coordinateDigits.ts'
import { coordinateFormula } from './coordinateFormula.tsx'
import { digits } from './digits.ts'
import { Ceiling, Digits, Floor, Formula, Half, Row, Sign, Word } from './math.tsx'
import type { Notation, ResizedAxis } from './symbols.tsx'

interface Props {
  readonly resized: ResizedAxis
  /** The output index along this axis. */
  readonly index: number
  readonly notation: Notation
}

/** One axis of the formula: the coordinate, what became of it, and the element it leads to. */
export function AxisLines({ resized, index, notation }: Props) {
  const { plan, symbols, name } = resized
  const written = coordinateFormula(plan.spec, symbols, index, notation)
  return (
    <div className={styles.axis}>
      <span className={styles.name}>{name}</span>
      <div>
        <div className={styles.first}>
          <Formula>
            {symbols.coordinate}
            {written && <Equals>{written.letters}</Equals>}
          </Formula>
          {written && (
            <Formula>
              <Equals>{written.numbers}</Equals>
            </Formula>
          )}
          <Formula>
            <Result shown={coordinateDigits(plan, index).formula} />
          </Formula>
        </div>
        <Pulled resized={resized} index={index} />
        <div className={styles.second}>
          <Picked resized={resized} index={index} />
        </div>
      </div>
    </div>
  )
}

/** The step from the formula's coordinate to the one that is used, where they differ. */
function Pulled({ resized: { plan, symbols }, index }: Omit<Props, 'notation'>) {
  const words = useWords().numbers
  const [before, after] = [plan.coordinates[index]!, plan.clamped[index]!]
  if (before === after) return null
  const chosen = plan.spec.output === 1 && plan.spec.singlePixel !== 'formula'
  return (
    <div className={styles.pulled}>
      <Formula>
        {symbols.coordinate}
        <Sign>→</Sign>
        <Digits>{digits(after)}</Digits>
      </Formula>
      <span>{chosen ? words.chosenByUpper : words.pulledBack}</span>
    </div>
  )
}

function Picked({ resized: { plan, symbols }, index }: Omit<Props, 'notation'>) {
  const { filter } = plan.spec
  const first = plan.firstTaps[index]!
  const used = <Digits>{coordinateDigits(plan, index).used.text}</Digits>
  if (filter.kind === 'nearest') {
    const round = ROUNDED[filter.rounding]
    return (
      <Formula>
        {symbols.picked}
        <Equals>{round(symbols.coordinate)}</Equals>
        <Equals>{round(used)}</Equals>
        <Equals>
          <Digits>{digits(plan.taps[index * plan.tapCount]!)}</Digits>
        </Equals>
      </Formula>
    )
  }
  return (
    <Formula>
      {symbols.picked}
      <Equals>
        <Floor>{symbols.coordinate}</Floor>
      </Equals>
      <Equals>
        <Digits>{digits(filter.kind === 'cubic' ? first + 1 : first)}</Digits>
      </Equals>
      <Word>,{'\u2003'}</Word>
      {symbols.fraction}
      <Result shown={fractionDigits(fraction(filter, plan.weights, index, plan.clamped[index]!))} />
    </Formula>
  )
}

// The weight of the second linear tap is the fraction itself, in the runtime's arithmetic.
function fraction(filter: Filter, weights: Float64Array, index: number, at: number): number {
  return filter.kind === 'linear' ? weights[index * 2 + 1]! : at - Math.floor(at)
}

/** = or, where the digits are rounded, ≈ and the number. */
const Result = ({ shown }: { readonly shown: Shown }) => (
  <Row>
    <Sign>{shown.whole ? '=' : '≈'}</Sign>
    <Digits>{shown.text}</Digits>
  </Row>
)

const Equals = ({ children }: { readonly children: ReactNode }) => (
  <Row>
    <Sign>=</Sign>
    {children}
  </Row>
)

const ROUNDED: Record<RoundingName, (x: ReactNode) => ReactNode> = {
  floor: (x) => <Floor>{x}</Floor>,
  ceil: (x) => <Ceiling>{x}</Ceiling>,
  roundHalfUp: (x) => (
    <Floor>
      {x}
      <Sign>+</Sign>
      <Half />
    </Floor>
  ),
  roundHalfDown: (x) => (
    <Ceiling>
      {x}
      <Sign>−</Sign>
      <Half />
    </Ceiling>
  ),
}
