import type { ReactNode } from 'react'
import type { Filter } from '../../core/axisSpec.ts'
import { useWords } from '../../i18n/index.ts'
import styles from './AxisLines.module.css'
import { coordinateDigits } from './coordinateDigits.ts'
import { coordinateFormula } from './coordinateFormula.tsx'
import { digits } from './digits.ts'
import { Bracketed, Digits, Equals, Formula, Fraction, Result, Row, Sign } from './math.tsx'
import { Reads } from './Reads.tsx'
import type { Notation, ResizedAxis } from './symbols.tsx'

interface Props {
  readonly resized: ResizedAxis
  /** The output index along this axis. */
  readonly index: number
  readonly notation: Notation
}

/** One axis of the formula: the coordinate, what became of it, and the element it leads to. */
export function AxisLines({ resized, index, notation }: Props) {
  const { plan, name } = resized
  return (
    <div className={styles.axis}>
      <span className={styles.name}>{name}</span>
      <div>
        <div className={styles.first}>
          {averages(plan.spec.filter) ? (
            <Cell resized={resized} index={index} />
          ) : (
            <Coordinate {...{ resized, index, notation }} />
          )}
        </div>
        {!averages(plan.spec.filter) && <Pulled resized={resized} index={index} />}
        <div className={styles.second}>
          <Reads resized={resized} index={index} />
        </div>
      </div>
    </div>
  )
}

/** α = …, in letters, in numbers, and what that comes to. */
function Coordinate({ resized: { plan, symbols }, index, notation }: Props) {
  const written = coordinateFormula(plan.spec, symbols, index, notation)
  return (
    <>
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
    </>
  )
}

/** Whether a filter takes the mean over the output's cell, whatever lies at its centre. */
const averages = ({ kind }: Filter) => kind === 'pool' || kind === 'area'

/** The step from the formula's coordinate to the one that is used, where they differ. */
function Pulled({ resized: { plan, symbols }, index }: Omit<Props, 'notation'>) {
  const words = useWords().numbers
  const [before, after] = [plan.coordinates[index]!, plan.clamped[index]!]
  if (before === after) return null
  const { output, singlePixel, extrapolate, readsAs } = plan.spec
  if (extrapolate) return null
  const reason =
    readsAs !== undefined
      ? words.readsAs(readsAs)
      : output === 1 && singlePixel !== 'formula'
        ? words.chosenForSingle
        : words.pulledBack
  return (
    <div className={styles.pulled}>
      <Formula>
        {symbols.coordinate}
        <Sign>→</Sign>
        <Digits>{digits(after)}</Digits>
      </Formula>
      <span>{reason}</span>
    </div>
  )
}

/** The output's cell on the input, for filters that average over it: from x·I/O to (x + 1)·I/O. */
function Cell({ resized: { plan, symbols }, index }: Omit<Props, 'notation'>) {
  const { input, output } = plan.spec
  const times = (factor: ReactNode) => (
    <Row>
      {factor}
      <Sign>·</Sign>
      <Fraction over={symbols.input} under={symbols.output} />
    </Row>
  )
  const next = (
    <Bracketed>
      {symbols.index}
      <Sign>+</Sign>
      <Digits>1</Digits>
    </Bracketed>
  )
  return (
    <Formula>
      {times(symbols.index)}
      <Sign>…</Sign>
      {times(next)}
      <Equals>
        <Digits>{digits((index * input) / output)}</Digits>
        <Sign>…</Sign>
        <Digits>{digits(((index + 1) * input) / output)}</Digits>
      </Equals>
    </Formula>
  )
}
