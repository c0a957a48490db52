import type { ReactNode } from 'react'
import { axisTaps, isExtrapolated } from '../../core/evaluate.ts'
import { antialiasStretch } from '../../core/filters/antialias.ts'
import { exact } from '../../core/rational.ts'
import { ROUNDINGS, type RoundingName } from '../../core/rounding.ts'
import { useWords } from '../../i18n/index.ts'
import styles from './AxisLines.module.css'
import { coordinateDigits, fractionDigits } from './coordinateDigits.ts'
import { digits } from './digits.ts'
import {
  Bracketed,
  Ceiling,
  Digits,
  Equals,
  Floor,
  Formula,
  Fraction,
  Half,
  Result,
  Row,
  Sign,
  Word,
} from './math.tsx'
import type { ResizedAxis } from './symbols.tsx'

interface Props {
  readonly resized: ResizedAxis
  /** The output index along this axis. */
  readonly index: number
}

/** The input elements that a coordinate leads to along one axis. */
export function Reads({ resized, index }: Props) {
  const words = useWords().numbers
  const { filter } = resized.plan.spec
  if (isExtrapolated(resized.plan, index)) return <span>{words.readsNothing}</span>
  switch (filter.kind) {
    case 'copy':
      return null
    case 'nearest':
      return <Picked {...{ resized, index }} rounding={filter.rounding} />
    case 'linear':
    case 'cubic':
      return <Around {...{ resized, index }} />
    case 'antialias':
      return (
        <>
          <Elements {...{ resized, index }} />
          <Note text={words.stretched(digits(antialiasStretch(resized.plan.spec)))} />
        </>
      )
    case 'pool':
      return <Pooled {...{ resized, index }} />
    case 'area':
      return <Elements {...{ resized, index }} />
  }
}

function Picked({
  resized: { plan, symbols },
  index,
  rounding,
}: Props & { rounding: RoundingName }) {
  const words = useWords().numbers
  const round = ROUNDED[rounding]
  const used = <Digits>{coordinateDigits(plan, index).used.text}</Digits>
  const asked = plan.firstTaps[index]!
  const read = plan.taps[index * plan.tapCount]!
  const at = plan.clamped[plan.spec.readsAs ?? index]!
  const tied = ROUNDINGS[rounding](exact, exact.of(at)) !== asked
  return (
    <>
      <Formula>
        {symbols.picked}
        <Equals>{round(symbols.coordinate)}</Equals>
        <Equals>{round(used)}</Equals>
        <Equals>
          <Digits>{digits(asked)}</Digits>
        </Equals>
        {read !== asked && (
          <Row>
            <Sign>→</Sign>
            <Digits>{digits(read)}</Digits>
          </Row>
        )}
      </Formula>
      {tied && <Note text={words.countsAsHalf} />}
    </>
  )
}

/** The element at the floor of the coordinate, and the fraction beyond it. */
function Around({ resized: { plan, symbols }, index }: Props) {
  const { filter } = plan.spec
  const first = plan.firstTaps[index]! + (filter.kind === 'cubic' ? 1 : 0)
  const at = plan.clamped[plan.spec.readsAs ?? index]!
  // The weight of the second linear tap is the fraction itself, in the runtime's arithmetic.
  const fraction = filter.kind === 'linear' ? plan.weights[index * 2 + 1]! : at - first
  // ONNX's reference counts from the element on the left of a coordinate that is an integer.
  const onTheLeft = first === Math.floor(at) - 1
  return (
    <Formula>
      {symbols.picked}
      <Equals>
        {onTheLeft ? (
          <Row>
            <Ceiling>{symbols.coordinate}</Ceiling>
            <Sign>−</Sign>
            <Digits>1</Digits>
          </Row>
        ) : (
          <Floor>{symbols.coordinate}</Floor>
        )}
      </Equals>
      <Equals>
        <Digits>{digits(first)}</Digits>
      </Equals>
      <Word>,{'\u2003'}</Word>
      {onTheLeft ? (
        <Row>
          {symbols.coordinate}
          <Sign>−</Sign>
          {symbols.picked}
        </Row>
      ) : (
        symbols.fraction
      )}
      <Result
        shown={onTheLeft ? { text: digits(fraction), whole: true } : fractionDigits(fraction)}
      />
    </Formula>
  )
}

/** p = 3 … 8: the first and the last element read. */
function Elements({ resized: { plan, symbols }, index }: Props) {
  const taps = axisTaps(plan, index)
  const first = plan.firstTaps[index]!
  return (
    <Formula>
      {symbols.picked}
      <Equals>
        <Range from={digits(first)} to={digits(first + taps.length - 1)} />
      </Equals>
    </Formula>
  )
}

function Pooled({ resized: { plan, symbols }, index }: Props) {
  const { index: x, input, output } = symbols
  const ratio = <Fraction over={input} under={output} />
  const next = (
    <Bracketed>
      {x}
      <Sign>+</Sign>
      <Digits>1</Digits>
    </Bracketed>
  )
  const first = plan.firstTaps[index]!
  return (
    <Formula>
      {symbols.picked}
      <Equals>
        <Floor>
          {x}
          <Sign>·</Sign>
          {ratio}
        </Floor>
        <Sign>…</Sign>
        <Ceiling>
          {next}
          <Sign>·</Sign>
          {ratio}
        </Ceiling>
        <Sign>−</Sign>
        <Digits>1</Digits>
      </Equals>
      <Equals>
        <Range from={digits(first)} to={digits(first + axisTaps(plan, index).length - 1)} />
      </Equals>
    </Formula>
  )
}

function Range({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return <Digits>{from}</Digits>
  return (
    <Row>
      <Digits>{from}</Digits>
      <Sign>…</Sign>
      <Digits>{to}</Digits>
    </Row>
  )
}

const Note = ({ text }: { readonly text: string }) => <span className={styles.note}>{text}</span>

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
